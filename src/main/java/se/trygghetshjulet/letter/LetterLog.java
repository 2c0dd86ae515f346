package se.trygghetshjulet.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What has been told about tasks, and what never arrived. */
@Service
public class LetterLog {

    /** A letter that goes to several municipalities' tasks is trouble in each of them. */
    private static final String IN_TROUBLE = """
            select count(*) from letter
            where (status in ('UNDELIVERABLE', 'BOUNCED', 'DEAD') or status = 'WRITTEN' and attempts > 0)
              and written_at >= :since
              and (kommun = :kommun or exists
                (select 1 from letter_line where letter_line.letter = letter.id and letter_line.kommun = :kommun))
            """;

    private static final String TOLD = """
            select letter_line.task, letter_line.person, letter_line.reason,
                   letter.recipient_name, letter.status, letter.written_at, letter.sent_at
            from letter_line join letter on letter.id = letter_line.letter
            where letter_line.kommun = :kommun and letter_line.task in (:tasks)
            order by letter.written_at desc, letter_line.id desc
            """;

    private final JdbcClient jdbc;

    LetterLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who has been told what of some of a municipality's tasks, the latest first. */
    public List<Told> told(String kommun, Collection<String> tasks) {
        return tasks.isEmpty()
                ? List.of()
                : jdbc.sql(TOLD)
                        .param("kommun", kommun)
                        .param("tasks", tasks)
                        .query(LetterLog::told)
                        .list();
    }

    /** How many letters about a municipality, written since a moment, have not arrived though they should have. */
    public int inTrouble(String kommun, Instant since) {
        return jdbc.sql(IN_TROUBLE)
                .param("kommun", kommun)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        OffsetDateTime sent = row.getObject("sent_at", OffsetDateTime.class);
        String name = row.getString("recipient_name");
        return new Told(
                row.getString("task"),
                row.getString("person"),
                name == null ? row.getString("person") : name,
                Reason.of(row.getString("reason")).title(),
                (sent == null ? row.getObject("written_at", OffsetDateTime.class) : sent).toInstant(),
                Letter.Status.valueOf(row.getString("status")).getTitle());
    }

    /**
     * @param person user id
     * @param reason what it was about, in Swedish
     * @param at when it was sent, or written as long as it has not been
     * @param status what became of the letter, in Swedish
     */
    public record Told(String task, String person, String name, String reason, Instant at, String status) {

        /** The same, with the name that tells the person apart where it is shown. */
        public Told to(String called) {
            return new Told(task, person, called, reason, at, status);
        }
    }
}
