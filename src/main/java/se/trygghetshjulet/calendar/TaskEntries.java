package se.trygghetshjulet.calendar;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.CalendarEntry.Details;
import se.trygghetshjulet.calendar.CalendarEntry.Kind;
import se.trygghetshjulet.calendar.CalendarEntry.Revision;
import se.trygghetshjulet.calendar.CalendarEntry.Status;
import se.trygghetshjulet.calendar.CalendarEntry.TaskReference;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.engine.OpenTasks.Due;
import se.trygghetshjulet.engine.OpenTasks.Waiting;
import se.trygghetshjulet.engine.TaskChanged;
import se.trygghetshjulet.engine.TaskClosed;
import se.trygghetshjulet.engine.TaskOpened;
import se.trygghetshjulet.engine.WheelTask;

/** The last days of tasks, in the transactions that set, move and end them. */
@Component
class TaskEntries {

    private final EntryBook book;
    private final CalendarEntries entries;
    private final OpenTasks openTasks;
    private final Clock clock;

    TaskEntries(EntryBook book, CalendarEntries entries, OpenTasks openTasks, Clock clock) {
        this.book = book;
        this.entries = entries;
        this.openTasks = openTasks;
        this.clock = clock;
    }

    @EventListener
    void opened(TaskOpened event) {
        enter(event.task(), null, event.groups(), event.people(), book::add);
    }

    @EventListener
    void changed(TaskChanged event) {
        enter(event.task(), event.assignee(), event.groups(), event.people(), book::revise);
    }

    @EventListener
    void closed(TaskClosed event) {
        book.cancel(event.kommun(), uid(event.taskId()));
    }

    /**
     * Makes up for what was opened, changed or ended while nobody kept the book, as before the book was there. Who was
     * taken away from a task by hand is crossed out here too.
     */
    void catchUp(String kommun) {
        Set<String> entered = entries.findByKommunAndKindAndRevisionStatus(kommun, Kind.TASK, Status.CONFIRMED).stream()
                .map(entry -> entry.task().id())
                .collect(Collectors.toSet());
        for (Waiting waiting : openTasks.in(kommun)) {
            enter(
                    waiting.task(),
                    waiting.assignee(),
                    waiting.groups(),
                    waiting.people(),
                    entered.contains(waiting.task().id()) ? book::revise : book::put);
        }
        if (!entered.isEmpty()) {
            entered.removeAll(ids(openTasks.stillOpen(entered)));
            entered.forEach(ended -> book.cancel(kommun, uid(ended)));
        }
    }

    private static Set<String> ids(Collection<Due> tasks) {
        return tasks.stream().map(Due::id).collect(Collectors.toSet());
    }

    /** What has no last day stands in no calendar. */
    private void enter(
            WheelTask task, String assignee, Set<String> groups, Set<String> people, Consumer<CalendarEntry> into) {
        if (task.due() == null) {
            book.cancel(task.kommun(), uid(task.id()));
            return;
        }
        into.accept(new CalendarEntry(
                null,
                uid(task.id()),
                task.kommun(),
                Kind.TASK,
                new TaskReference(task.id(), task.formId()),
                new Details(
                        task.year() == 0 ? null : task.wheelYear().businessKey(), task.due(), task.name(), null, null),
                assignee,
                Revision.first(clock.instant()),
                CalendarEntry.Audience.of(groups, people)));
    }

    private static String uid(String taskId) {
        return "uppgift-" + taskId;
    }
}
