package se.trygghetshjulet.followup;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** The joint compilation of a tertial. */
@Table("follow_up_summary")
record FollowUpSummary(
        @Id Long id,
        String kommun,
        int planYear,
        int periodNo,
        String summary,
        String deviations,
        String compiledBy,
        Instant compiledAt) {}
