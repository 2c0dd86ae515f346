package se.trygghetshjulet.handlingsplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** What kommunfullmäktige lays down for the municipality's whole group of companies (lag 2023:196 § 13). */
@Table("riktlinje")
record Riktlinje(
        @Id Long id,
        String kommun,
        int planYear,
        int versionNo,
        DocumentStatus status,
        LocalDate validFrom,
        LocalDate validTo,
        String purpose,
        String appliesTo,
        String responsibility,
        Instant draftedAt,

        @MappedCollection(idColumn = "riktlinje", keyColumn = "row_no")
        List<Goal> goals,

        @MappedCollection(idColumn = "riktlinje", keyColumn = "row_no")
        List<Forum> forums) {

    Riktlinje in(DocumentStatus next) {
        return new Riktlinje(
                id,
                kommun,
                planYear,
                versionNo,
                status.to(next, "Riktlinjen " + kommun + "-" + planYear),
                validFrom,
                validTo,
                purpose,
                appliesTo,
                responsibility,
                draftedAt,
                goals,
                forums);
    }

    @Table("riktlinje_goal")
    record Goal(String goal) {}

    /** A method, or a group that meets, by which the work is done. */
    @Table("riktlinje_forum")
    record Forum(String name, String description) {}
}
