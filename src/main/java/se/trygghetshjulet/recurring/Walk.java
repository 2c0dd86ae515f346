package se.trygghetshjulet.recurring;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.text.Coded;

/**
 * A safety walk: who was there by function, what was seen, and what came of it.
 *
 * @param askedPlace where the lägesbild wants it; null where the rhythm asks
 * @param told how those who took part heard of the result
 */
@Table("safety_walk")
record Walk(
        @Id Long id,
        Long occasion,
        String askedPlace,
        String askedReason,
        String invited,
        String attendance,
        String told,

        @MappedCollection(idColumn = "safety_walk", keyColumn = "row_no")
        List<Finding> findings) {

    static Walk askedFor(Long occasion, String place, String reason) {
        return new Walk(null, occasion, place, reason, null, null, null, List.of());
    }

    Walk planned(String guests) {
        return new Walk(id, occasion, askedPlace, askedReason, guests, attendance, told, findings);
    }

    Walk recorded(String present, List<Finding> seen) {
        return new Walk(id, occasion, askedPlace, askedReason, invited, present, told, seen);
    }

    Walk fedBack(String how, List<Finding> results) {
        return new Walk(id, occasion, askedPlace, askedReason, invited, attendance, how, results);
    }

    /** @param owner a function, never a name */
    @Table("walk_finding")
    record Finding(
            String place,
            String seen,
            String proposal,
            String owner,
            @Column("outcome") Result result,
            String remark) {

        Finding with(Result newResult, String newRemark) {
            return new Finding(place, seen, proposal, owner, newResult, newRemark);
        }
    }

    /** What has become of a proposal. */
    enum Result implements Coded {
        ATGARDAT("Åtgärdat"),
        PAGAR("Pågår"),
        BLIR_INTE("Blir inte av");

        private final String title;

        Result(String title) {
            this.title = title;
        }

        @JsonCreator
        static Result of(String id) {
            return Coded.of(Result.class, id);
        }

        String title() {
            return title;
        }
    }
}
