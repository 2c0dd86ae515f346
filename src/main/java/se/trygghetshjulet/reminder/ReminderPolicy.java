package se.trygghetshjulet.reminder;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelDecisions;
import se.trygghetshjulet.letter.Delivery;

/** Who hears of what, when and how: asks the municipality's table {@code paminnelse} in its newest version. */
@Component
class ReminderPolicy {

    static final String TABLE = "paminnelse";

    private static final String AT_ONCE = "genast";

    private final WheelDecisions decisions;

    ReminderPolicy(WheelDecisions decisions) {
        this.decisions = decisions;
    }

    List<Notice> answers(Question question) {
        return decisions
                .ask(
                        question.kommun(),
                        TABLE,
                        Map.of(
                                "handelse", question.trigger().id(),
                                "uppgift", question.form(),
                                "roll", question.role(),
                                "dagarKvar", question.daysLeft(),
                                "framforhallning", question.lead()))
                .stream()
                .map(row -> new Notice(
                        (String) row.get("mottagare"),
                        (String) row.get("skal"),
                        delivery(question.trigger(), row),
                        (String) row.get("gang")))
                .toList();
    }

    private static Delivery delivery(Trigger trigger, Map<String, Object> row) {
        if (AT_ONCE.equals(row.get("satt"))) {
            return Boolean.TRUE.equals(row.get("valbart")) ? Delivery.AT_ONCE_IF_WANTED : Delivery.AT_ONCE;
        }
        return trigger == Trigger.DAY ? Delivery.THIS_MORNING : Delivery.NEXT_MORNING;
    }
}
