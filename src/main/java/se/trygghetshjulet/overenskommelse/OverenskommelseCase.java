package se.trygghetshjulet.overenskommelse;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What the coordinator is asked once about an överenskommelse that nears its end, and what was decided.
 *
 * @param agreement the agreement that ends; it has one case, whatever day and on whichever node it is found
 * @param prolongation the agreement that was drawn up to follow it at once; null if none was
 */
@Table("overenskommelse_case")
record OverenskommelseCase(
        @Id Long id,
        String kommun,
        Long agreement,
        Instant openedAt,
        Choice choice,
        String reason,
        Long prolongation,
        String decidedBy,
        Instant decidedAt) {

    static OverenskommelseCase opened(String kommun, Long ending, Instant at) {
        return new OverenskommelseCase(null, kommun, ending, at, null, null, null, null, null);
    }

    OverenskommelseCase decided(Choice what, String why, Long prolonged, String person, Instant at) {
        return new OverenskommelseCase(id, kommun, agreement, openedAt, what, why, prolonged, person, at);
    }
}
