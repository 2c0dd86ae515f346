package se.trygghetshjulet.decision.minutes;

import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What was decided and how.
 *
 * @param decisionText the decision or proposal; null where the matter was put off
 * @param disqualified who did not take part because of jäv (KL 5:47, 6:28–32)
 */
public record Ruling(
        Outcome outcome,
        String decisionText,
        String reason,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) Votes votes,
        String disqualified,
        String reservation) {}
