package se.trygghetshjulet.recurring;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What was reported to somebody, or what an effort came to.
 *
 * @param result what the receiver said, or what the effort gave; null while nothing is known
 * @param paragraph of the receiver's minutes; null where none are kept
 */
@Table("occasion_account")
record Account(
        @Id Long id,
        Long occasion,
        String content,
        @Column("outcome") String result,
        Integer paragraph,
        String writtenBy,
        Instant writtenAt) {

    Account received(String remark, Integer minutes) {
        return new Account(id, occasion, content, remark, minutes, writtenBy, writtenAt);
    }
}
