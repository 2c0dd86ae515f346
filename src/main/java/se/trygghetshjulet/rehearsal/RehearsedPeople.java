package se.trygghetshjulet.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormDesk;
import se.trygghetshjulet.engine.ModelPlace;
import se.trygghetshjulet.engine.Names;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.engine.OpenTasks.Waiting;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.engine.Rehearsing;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Diary;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;

/** Plays the people: one who may do a task does it; where nobody may, an administrator. */
@Component
@Profile(Rehearsing.PROFILE)
class RehearsedPeople {

    private static final String REGISTER = "registrera-arende";

    /** A number of its own for each matter: the register may have any other. */
    private final AtomicInteger numbers = new AtomicInteger();

    private final OpenTasks tasks;
    private final People people;
    private final Names names;
    private final FormDesk desk;
    private final Municipalities municipalities;

    RehearsedPeople(OpenTasks tasks, People people, Names names, FormDesk desk, Municipalities municipalities) {
        this.tasks = tasks;
        this.people = people;
        this.names = names;
        this.desk = desk;
        this.municipalities = municipalities;
    }

    /** The task as it stands when it is first seen. */
    PlannedTask see(String taskId, ModelPlace place, LocalDate today) {
        Waiting waiting = tasks.find(taskId).orElseThrow();
        LocalDate due = waiting.task().due();
        return new PlannedTask(
                waiting.task().name(),
                Arrays.stream(Role.values())
                        .filter(role -> waiting.groups()
                                .contains(role.group(waiting.task().kommun())))
                        .collect(Collectors.toCollection(TreeSet::new)),
                entitled(waiting).stream()
                        .map(contact -> names.of(waiting.task().kommun(), contact))
                        .toList(),
                today,
                due == null || due.isBefore(today) ? today : due,
                waiting.task().formId(),
                place,
                waiting.task().wheelYear(),
                waiting.task().flags());
    }

    void complete(String taskId, LocalDate today) {
        String person = one(entitled(tasks.find(taskId).orElseThrow()));
        FormDesk.OpenForm form = desk.open(taskId, person);
        WheelTask task = tasks.find(taskId).orElseThrow().task();
        ObjectNode answer = OrdinaryAnswers.to(task.formId(), form.values(), form.components(), today);
        Diary diary = municipalities.get(task.kommun()).diary();
        if (REGISTER.equals(task.formId())) {
            answer.putArray("diarienummer").addObject().put("number", diary.numbered(numbers.incrementAndGet()));
        } else if (answer.has("diarienummer")) {
            answer.put("diarienummer", diary.example());
        }
        desk.submit(taskId, person, answer);
    }

    void start(Municipality municipality, String process, JsonNode answer) {
        String coordinator = one(members(Set.of(Role.SAKERHETSSAMORDNARE.group(municipality.id())), Set.of()));
        desk.start(municipality.id(), process, coordinator, answer);
    }

    private String one(List<Contact> entitled) {
        return (entitled.isEmpty() ? members(Set.of(People.ADMINISTRATORS), Set.of()) : entitled)
                .get(0)
                .id();
    }

    private List<Contact> entitled(Waiting waiting) {
        return waiting.assignee() == null
                ? members(waiting.groups(), waiting.people())
                : members(Set.of(), Set.of(waiting.assignee()));
    }

    private List<Contact> members(Collection<String> groups, Collection<String> persons) {
        return people.of(groups, persons).stream()
                .sorted(Comparator.comparing(Contact::id))
                .toList();
    }
}
