package se.trygghetshjulet.handlingsplan;

import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.municipality.Party;

/** What the two parties promise the citizens for a year. */
@Table("medborgarlofte")
record Medborgarlofte(
        @Id Long id,
        String kommun,
        int planYear,
        int versionNo,
        DocumentStatus status,
        String situation,
        String followUp,
        Instant draftedAt,

        @MappedCollection(idColumn = "medborgarlofte", keyColumn = "row_no")
        List<Promise> promises) {

    Medborgarlofte in(DocumentStatus next) {
        return new Medborgarlofte(
                id,
                kommun,
                planYear,
                versionNo,
                status.to(next, "Medborgarlöftet " + kommun + "-" + planYear),
                situation,
                followUp,
                draftedAt,
                promises);
    }

    @Table("medborgarlofte_promise")
    record Promise(String promise, Party party) {}
}
