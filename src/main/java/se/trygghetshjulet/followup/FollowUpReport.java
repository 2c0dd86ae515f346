package se.trygghetshjulet.followup;

import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.municipality.Party;

/** What one party reports on its measures for one tertial, before the two meet. */
@Table("follow_up_report")
record FollowUpReport(
        @Id Long id,
        String kommun,
        int planYear,
        int periodNo,
        Party party,
        String remark,
        String reportedBy,
        Instant reportedAt,

        @MappedCollection(idColumn = "follow_up_report", keyColumn = "row_no")
        List<MeasureReport> measures) {

    /** Number and texts are those of the plan on that day. */
    @Table("follow_up_measure")
    record MeasureReport(
            @Column("measure_number") String number,
            String area,
            String description,
            Status status,
            @Column("outcome") String result,
            String nextStep) {}
}
