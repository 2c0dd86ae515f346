package se.trygghetshjulet.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * That the annual follow-up reached those it is reported to.
 *
 * @param receiver id in the profile
 * @param paragraph § in the minutes; null where no minutes are kept
 */
@Table("annual_receipt")
record AnnualReceipt(
        @Id Long id,
        String kommun,
        int planYear,
        String receiver,
        LocalDate meetingDate,
        Integer paragraph,
        String note,
        String recordedBy,
        Instant recordedAt) {}
