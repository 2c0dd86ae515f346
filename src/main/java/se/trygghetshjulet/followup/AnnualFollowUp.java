package se.trygghetshjulet.followup;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.handlingsplan.Revision;

/** What the year has given, area by area, and what the next revision should do with each. */
@Table("annual_follow_up")
record AnnualFollowUp(
        @Id Long id,
        String kommun,
        int planYear,
        String summary,
        String compiledBy,
        Instant compiledAt,

        @MappedCollection(idColumn = "annual_follow_up", keyColumn = "row_no")
        List<AreaResult> areas,

        @MappedCollection(idColumn = "annual_follow_up", keyColumn = "row_no")
        List<IndicatorResult> indicators) {

    @Table("annual_area")
    record AreaResult(
            @Column("area_number") String number, String name, String effect, Revision recommendation, String reason) {}

    /**
     * @param indicator what is counted, its start and its aim, as it stood in the plan on that day
     * @param reached the year's figure; null if nobody has it
     */
    @Table("annual_indicator")
    record IndicatorResult(String area, String indicator, BigDecimal reached, String remark) {}
}
