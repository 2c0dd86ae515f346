package se.trygghetshjulet.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.OpenTasks.Waiting;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.engine.TaskDesk;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.letter.Reason;
import se.trygghetshjulet.letter.TaskLine;
import se.trygghetshjulet.letter.TaskNotices;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;

/** Tells of a task whom the policy names. */
@Component
class TaskNotifier {

    private static final String DEPUTIES = "ersattare";

    private final Audience audience;
    private final TaskNotices notices;
    private final TaskDesk desk;
    private final Municipalities municipalities;
    private final Clock clock;

    TaskNotifier(Audience audience, TaskNotices notices, TaskDesk desk, Municipalities municipalities, Clock clock) {
        this.audience = audience;
        this.notices = notices;
        this.desk = desk;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /**
     * @param occasion tells apart what may happen more than once with the same last day; empty where the policy says it
     * @return those whom the policy names, each once
     */
    Set<Contact> tell(Waiting waiting, Trigger trigger, String occasion, Function<Question, List<Notice>> policy) {
        Set<Contact> told = new HashSet<>();
        if (waiting.task().due() == null) {
            return told;
        }
        List<Contact> holders = audience.of("innehavare", waiting);
        answers(waiting, trigger, policy).forEach(notice -> {
            List<Contact> receivers = audience.of(notice.receiver(), waiting);
            if (DEPUTIES.equals(notice.receiver()) && !receivers.isEmpty()) {
                openToDeputies(waiting);
            }
            Reason reason = Reason.of(notice.reason());
            TaskLine line = TaskLine.of(waiting.task(), reason, occasion.isEmpty() ? notice.occasion() : occasion);
            receivers.stream()
                    .filter(receiver -> reason != Reason.ESCALATED || !holders.contains(receiver))
                    .forEach(receiver -> {
                        notices.tell(receiver, line, notice.delivery());
                        told.add(receiver);
                    });
        });
        return told;
    }

    /** The answers for all roles of the task; what is urgent first, as each is told once. */
    private Stream<Notice> answers(Waiting waiting, Trigger trigger, Function<Question, List<Notice>> policy) {
        WheelTask task = waiting.task();
        Municipality municipality = municipalities.get(task.kommun());
        String form = task.formId() == null ? "" : task.formId();
        int daysLeft = municipality.officeDays().between(LocalDate.now(clock), task.due());
        Set<String> roles = audience.roles(waiting).stream().map(Role::id).collect(Collectors.toSet());
        return (roles.isEmpty() ? Stream.of("") : roles.stream().sorted())
                .map(role -> new Question(
                        task.kommun(),
                        trigger,
                        form,
                        role,
                        daysLeft,
                        municipality.reminders().leadFor(form)))
                .flatMap(question -> policy.apply(question).stream())
                .distinct()
                .sorted(Comparator.comparing(Notice::delivery));
    }

    private void openToDeputies(Waiting waiting) {
        Set<String> groups = new HashSet<>(audience.deputies(waiting));
        groups.removeAll(waiting.groups());
        desk.openTo(waiting.task().id(), groups, Set.of());
    }
}
