package se.trygghetshjulet.handlingsplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** The written agreement between the parties that the plan rests on (lag 2023:196 § 9). */
@Table("overenskommelse")
record Overenskommelse(
        @Id Long id,
        String kommun,
        int planYear,
        int versionNo,
        DocumentStatus status,
        LocalDate validFrom,
        LocalDate validTo,
        String purpose,
        Instant draftedAt,

        @MappedCollection(idColumn = "overenskommelse", keyColumn = "row_no")
        List<Commitment> commitments) {

    Overenskommelse in(DocumentStatus next) {
        return new Overenskommelse(
                id,
                kommun,
                planYear,
                versionNo,
                status.to(next, "Överenskommelsen " + kommun + "-" + planYear),
                validFrom,
                validTo,
                purpose,
                draftedAt,
                commitments);
    }

    @Table("overenskommelse_commitment")
    record Commitment(String commitment) {}
}
