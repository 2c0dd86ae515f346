package se.trygghetshjulet.overenskommelse;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.trygghetshjulet.municipality.Party;

/** The table {@code termination_receipt}: what each of the other parties has said of a notice. */
@Repository
class NoticeReceipts {

    private final JdbcClient jdbc;

    NoticeReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Termination termination, Party party, LocalDate receivedOn, String person, boolean takesBack) {
        jdbc.sql("insert into termination_receipt (kommun, termination, party, received_on, received_by, takes_back)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(termination.kommun(), termination.id(), party.name(), receivedOn, person, takesBack)
                .update();
    }

    /** Those who agree to the notice being taken back. */
    List<Party> takingBack(Termination termination) {
        return jdbc
                .sql("select party from termination_receipt where kommun = ? and termination = ? and takes_back = true")
                .params(termination.kommun(), termination.id())
                .query(String.class)
                .list()
                .stream()
                .map(Party::of)
                .toList();
    }
}
