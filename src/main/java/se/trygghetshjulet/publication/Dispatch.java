package se.trygghetshjulet.publication;

import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** To whom the registrator has the decision sent. */
@Table("dispatch")
record Dispatch(
        @Id Long id,
        String kommun,
        int planYear,
        int addendum,
        Long documentVersion,
        String coverNote,
        String dispatchedBy,
        Instant orderedAt,

        @MappedCollection(idColumn = "dispatch", keyColumn = "row_no")
        List<Receiver> receivers) {

    @Table("dispatch_receiver")
    record Receiver(String name, String email) {}
}
