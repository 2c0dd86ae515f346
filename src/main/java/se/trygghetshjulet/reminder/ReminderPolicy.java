package se.trygghetshjulet.reminder;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.PaminnelseDecision;
import se.trygghetshjulet.engine.WheelDecisions;
import se.trygghetshjulet.letter.Delivery;

/** Who hears of what, when and how: asks the municipality's table {@code paminnelse} in its newest version. */
@Component
class ReminderPolicy {

    /** Named within rules; no column asks for it. */
    private static final String FRAMFORHALLNING = "framforhallning";

    private static final String AT_ONCE = "genast";

    private final WheelDecisions decisions;

    ReminderPolicy(WheelDecisions decisions) {
        this.decisions = decisions;
    }

    List<Notice> answers(Question question) {
        return decisions
                .ask(
                        question.kommun(),
                        PaminnelseDecision.KEY,
                        Map.of(
                                PaminnelseDecision.INPUT_HANDELSE,
                                question.trigger().id(),
                                PaminnelseDecision.INPUT_UPPGIFT,
                                question.form(),
                                PaminnelseDecision.INPUT_ROLL,
                                question.role(),
                                PaminnelseDecision.INPUT_DAGAR_KVAR,
                                question.daysLeft(),
                                FRAMFORHALLNING,
                                question.lead()))
                .stream()
                .map(row -> new Notice(
                        (String) row.get(PaminnelseDecision.OUTPUT_MOTTAGARE),
                        (String) row.get(PaminnelseDecision.OUTPUT_SKAL),
                        delivery(question.trigger(), row),
                        (String) row.get(PaminnelseDecision.OUTPUT_GANG)))
                .toList();
    }

    private static Delivery delivery(Trigger trigger, Map<String, Object> row) {
        if (AT_ONCE.equals(row.get(PaminnelseDecision.OUTPUT_SATT))) {
            return Boolean.TRUE.equals(row.get(PaminnelseDecision.OUTPUT_VALBART))
                    ? Delivery.AT_ONCE_IF_WANTED
                    : Delivery.AT_ONCE;
        }
        return trigger == Trigger.DAY ? Delivery.THIS_MORNING : Delivery.NEXT_MORNING;
    }
}
