package se.trygghetshjulet.archive;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.archive.PackedFile.Handling;
import se.trygghetshjulet.archive.PackedTask.Action;
import se.trygghetshjulet.archive.PackedTask.Holder;
import se.trygghetshjulet.archive.PackedTask.Someone;
import se.trygghetshjulet.coordination.CoordinatorLog;
import se.trygghetshjulet.coordination.CoordinatorLog.Logged;
import se.trygghetshjulet.decision.paper.MatterRecord;
import se.trygghetshjulet.document.CanonicalJson;
import se.trygghetshjulet.engine.Names;
import se.trygghetshjulet.engine.TaskLog;
import se.trygghetshjulet.engine.TaskLog.LoggedTask;

/** Who had each task of a matter's turn, who did it, and what was moved or handed over and why. */
@Component
class TaskFiles implements MatterFiles {

    private final TaskLog tasks;
    private final CoordinatorLog coordinators;
    private final Names names;

    TaskFiles(TaskLog tasks, CoordinatorLog coordinators, Names names) {
        this.tasks = tasks;
        this.coordinators = coordinators;
        this.names = names;
    }

    @Override
    public List<PackedFile> of(MatterRecord matter) {
        return List.of(new PackedFile(
                PackedTask.PATH,
                new Handling(
                        "uppgifter-" + matter.id(),
                        "Uppgiftslogg",
                        "Vem som hade och gjorde ärendets uppgifter",
                        (LocalDate) null),
                () -> CanonicalJson.write(tasks(matter)).getBytes(StandardCharsets.UTF_8)));
    }

    private List<PackedTask> tasks(MatterRecord matter) {
        String kommun = matter.turn().kommun();
        Map<String, List<Logged>> done =
                coordinators.of(matter.turn()).stream().collect(Collectors.groupingBy(Logged::task));
        return tasks.of(matter.turn()).stream()
                .map(task -> packed(kommun, task, done.getOrDefault(task.id(), List.of())))
                .toList();
    }

    private PackedTask packed(String kommun, LoggedTask task, List<Logged> done) {
        return new PackedTask(
                task.id(),
                task.name(),
                task.opened(),
                task.closed(),
                task.closed() == null ? "open" : task.done() ? "done" : "called_off",
                someone(kommun, task.doneBy()),
                task.holders().stream().map(holder -> holder(kommun, holder)).toList(),
                done.stream().map(action -> action(kommun, action)).toList());
    }

    private Holder holder(String kommun, TaskLog.Holder holder) {
        return holder.person().equals(holder.by())
                ? new Holder(someone(kommun, holder.person()), holder.since(), "taken", null)
                : new Holder(someone(kommun, holder.person()), holder.since(), "given", someone(kommun, holder.by()));
    }

    private Action action(String kommun, Logged action) {
        return new Action(
                action.at(),
                action.action(),
                someone(kommun, action.person()),
                action.ofPeople() ? name(kommun, action.from()) : action.from(),
                action.ofPeople() ? name(kommun, action.to()) : action.to(),
                action.reason());
    }

    private Someone someone(String kommun, String person) {
        return person == null ? null : new Someone(person, name(kommun, person));
    }

    private String name(String kommun, String person) {
        return person == null ? null : names.of(kommun, person);
    }
}
