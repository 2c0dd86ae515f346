package se.trygghetshjulet.followup;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.municipality.Party;

/** One party's answer to its own side, or to one compilation. */
@Table("follow_up_answer")
record FollowUpAnswer(
        @Id Long id,
        String kommun,
        Long documentVersion,
        Party party,
        boolean approves,
        String remark,
        String answeredBy,
        Instant answeredAt) {}
