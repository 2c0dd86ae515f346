package se.trygghetshjulet.coordination;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.coordination.TaskAction.Change;
import se.trygghetshjulet.coordination.TaskAction.Kind;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.engine.OpenTasks.Waiting;
import se.trygghetshjulet.engine.TaskDesk;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.reminder.Nudges;

/** Does what a coordinator asks for, keeps it in the log, and does it once however often the form is sent in. */
@Service
class CoordinatorDesk {

    /** Two coordinators who see the same late task shall not both write to the same person. */
    private static final Duration BETWEEN_NUDGES = Duration.ofMinutes(10);

    private final OpenTasks openTasks;
    private final TaskDesk taskDesk;
    private final Nudges nudges;
    private final TaskRules rules;
    private final Staffing staffing;
    private final TaskActions actions;
    private final OnceOnly once;
    private final Clock clock;

    CoordinatorDesk(
            OpenTasks openTasks,
            TaskDesk taskDesk,
            Nudges nudges,
            TaskRules rules,
            Staffing staffing,
            TaskActions actions,
            OnceOnly once,
            Clock clock) {
        this.openTasks = openTasks;
        this.taskDesk = taskDesk;
        this.nudges = nudges;
        this.rules = rules;
        this.staffing = staffing;
        this.actions = actions;
        this.once = once;
        this.clock = clock;
    }

    /** @throws Refused if somebody has just done so, or if nobody is there to be nudged */
    TaskAction nudge(Order order) {
        String key = order.key("puff");
        return once.run(key, () -> {
            WheelTask task = waiting(order).task();
            lately(task.id()).ifPresent(before -> {
                throw new Refused(staffing.of(order.municipality()).name(before.person())
                        + " påminde alldeles nyss. Vänta en stund.");
            });
            TaskAction kept = keep(order, task, Kind.NUDGED, Change.NONE, key);
            if (nudges.nudge(task.id()).isEmpty()) {
                throw new Refused(
                        "Ingen som har uppgiften är på plats, så inget brev går iväg. Lämna över den i stället.");
            }
            return kept;
        });
    }

    /**
     * Nudges about every task of a case, but for those that somebody has just nudged about or whose holders are away;
     * whoever has several of them gets one letter.
     *
     * @param tasks ids of the case's tasks, as they are now
     * @return the first of as many as were kept; all of them have a {@link TaskAction#formKey} that begins with its own
     * @throws Refused if there is none to nudge about
     */
    TaskAction nudgeAll(Order order, List<String> tasks) {
        String key = order.key("puff-alla");
        return once.run(key, () -> {
            TaskAction first = null;
            for (String id : tasks) {
                if (lately(id).isEmpty()) {
                    WheelTask task = waiting(order.on(id)).task();
                    TaskAction kept = keep(order, task, Kind.NUDGED, Change.NONE, first == null ? key : key + ":" + id);
                    if (nudges.nudge(id).isEmpty()) {
                        actions.delete(kept);
                    } else {
                        first = first == null ? kept : first;
                    }
                }
            }
            if (first == null) {
                throw new Refused(
                        "Alla har nyss blivit påminda, eller så finns ingen uppgift att påminna om. Vänta en stund.");
            }
            return first;
        });
    }

    /** @throws Refused if the day cannot be, or somebody else has moved it since */
    TaskAction move(Order order, MoveForm form) {
        String key = order.key("flytta:" + form.dag());
        return once.run(key, () -> {
            WheelTask task = demandMovable(order, form).task();
            LocalDate to = form.day();
            TaskAction kept = keep(order, task, Kind.MOVED, new Change(form.sedd(), to.toString(), form.skal()), key);
            taskDesk.move(task.id(), to);
            return kept;
        });
    }

    /** @throws Refused if it cannot be his who is named, or somebody else has it since */
    TaskAction handOver(Order order, HandOverForm form) {
        String key = order.key("lamna:" + form.person());
        return once.run(key, () -> {
            Waiting waiting = waiting(order);
            String receiver = receiver(order, form);
            Change change = new Change(waiting.assignee(), receiver, form.skal());
            TaskAction kept = keep(order, waiting.task(), Kind.HANDED_OVER, change, key);
            taskDesk.handOver(waiting.task().id(), receiver);
            return kept;
        });
    }

    /** @throws Refused if the task is not open, or not in this municipality */
    void demandOpen(Order order) {
        waiting(order);
    }

    /** @throws Refused if the day cannot be, or somebody else has moved it since */
    Waiting demandMovable(Order order, MoveForm form) {
        Waiting waiting = waiting(order);
        LocalDate due = waiting.task().due();
        if (!due.toString().equals(form.sedd())) {
            throw new Refused(
                    "dag",
                    "Någon har flyttat sista dagen till " + DayInWords.day(due)
                            + " sedan du öppnade sidan. Behövs det fortfarande?");
        }
        rules.demandLastDay(waiting, order.municipality(), form.day());
        return waiting;
    }

    /** @throws Refused if it cannot be his who is named, or somebody else has it since */
    String receiver(Order order, HandOverForm form) {
        Waiting waiting = waiting(order);
        Staff staff = staffing.of(order.municipality());
        if (!Objects.requireNonNullElse(waiting.assignee(), "").equals(form.sedd())) {
            throw new Refused(
                    "person",
                    (waiting.assignee() == null ? "Ingen" : staff.name(waiting.assignee()))
                            + " har uppgiften sedan du öppnade sidan. Behöver den fortfarande lämnas över?");
        }
        return rules.receiver(waiting, staff, form.person());
    }

    private Optional<TaskAction> lately(String task) {
        Instant since = clock.instant().minus(BETWEEN_NUDGES);
        return actions.findFirstByTaskAndActionAndActedAtAfterOrderByIdDesc(task, Kind.NUDGED, since);
    }

    /** @throws Refused if the task is not open, or not in this municipality */
    private Waiting waiting(Order order) {
        Municipality municipality = order.municipality();
        return openTasks
                .find(order.task())
                .filter(found -> found.task().kommun().equals(municipality.id()))
                .orElseThrow(Refused::gone);
    }

    private TaskAction keep(Order order, WheelTask task, Kind kind, Change change, String key) {
        return actions.save(TaskAction.of(task, kind, change, order.person(), clock.instant(), key));
    }
}
