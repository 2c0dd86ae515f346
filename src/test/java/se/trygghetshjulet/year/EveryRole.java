package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.BeslutsrattelseProcess.USER_TASK_CONFIRM_CORRECTION;
import static se.trygghetshjulet.engine.BeslutsrattelseProcess.USER_TASK_WRITE_CORRECTION;
import static se.trygghetshjulet.engine.BevarandeProcess.USER_TASK_MEND_STAMPS;
import static se.trygghetshjulet.engine.BrevProcess.USER_TASK_HANDLE_UNDELIVERED;
import static se.trygghetshjulet.engine.KommunstyrelseProcess.USER_TASK_DECIDE_BY_DELEGATION;
import static se.trygghetshjulet.engine.KommunstyrelseProcess.USER_TASK_ENTER_CHANGES;
import static se.trygghetshjulet.engine.LagaKraftProcess.USER_TASK_REPORT_DELEGATION;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_OTHER;
import static se.trygghetshjulet.engine.RemissProcess.USER_TASK_ANSWER_REMISS;
import static se.trygghetshjulet.engine.RemissProcess.USER_TASK_COMPILE_REMISS;
import static se.trygghetshjulet.engine.RemissProcess.USER_TASK_SEND_REMISS;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_MEND_SEAL;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_OTHER;
import static se.trygghetshjulet.engine.UppfoljningProcess.USER_TASK_APPROVE_JOINT;
import static se.trygghetshjulet.engine.UppfoljningProcess.USER_TASK_APPROVE_SIDE;
import static se.trygghetshjulet.engine.UppfoljningProcess.USER_TASK_REPORT_AGAIN;
import static se.trygghetshjulet.engine.UppfoljningProcess.USER_TASK_REPORT_OTHER;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Role × task, for every task of the year: those who have the role see it and may do it, which the year itself shows;
 * everybody else, from the next office or the next municipality, neither lists, reads, claims nor completes it.
 */
final class EveryRole implements Turn.Probe {

    /** Asked for only by profiles of some municipalities, and looked at in their stories. */
    private static final Set<String> OF_SOME_PROFILES = Set.of(
            USER_TASK_DECIDE_BY_DELEGATION,
            USER_TASK_REPORT_DELEGATION,
            USER_TASK_SEND_REMISS,
            USER_TASK_ANSWER_REMISS,
            USER_TASK_COMPILE_REMISS,
            USER_TASK_APPROVE_FOR_OTHER,
            USER_TASK_REPORT_OTHER,
            USER_TASK_SIGN_FOR_OTHER,
            USER_TASK_APPROVE_SIDE,
            USER_TASK_REPORT_AGAIN,
            USER_TASK_APPROVE_JOINT);

    private final ProcessEngine engine;
    private final Site site;
    private final Set<String> seen = new TreeSet<>();
    private final List<AssertionError> faults = new ArrayList<>();

    EveryRole(ProcessEngine engine, Site site) {
        this.engine = engine;
        this.site = site;
    }

    /** What is wrong is kept for later: the year goes on, and the others look as well. */
    @Override
    public void look(Task task, List<String> entitled, ObjectNode valid) {
        if (seen.add(task.getTaskDefinitionKey())) {
            for (String person : neighbours(task.getTenantId())) {
                try {
                    asks(site.as(person), task, entitled.contains(person), valid);
                } catch (AssertionError fault) {
                    faults.add(fault);
                }
            }
        }
    }

    private void asks(Site.Person person, Task task, boolean mayDoIt, ObjectNode valid) {
        if (mayDoIt) {
            assertThat(listed(person, task)).as(person.id()).isTrue();
        } else {
            hasNoWayIn(person, task, valid);
        }
    }

    private void hasNoWayIn(Site.Person person, Task task, ObjectNode valid) {
        String who = person.id() + " at " + task.getName();
        String path = "/engine-rest/task/" + task.getId();
        assertThat(listed(person, task)).as(who).isFalse();
        for (String part : List.of(
                "",
                "/form",
                "/deployed-form",
                "/rendered-form",
                "/form-variables",
                "/variables",
                "/localVariables",
                "/identity-links",
                "/comment")) {
            assertThat(person.get(path + part).isOk())
                    .as(who + " reads " + part)
                    .isFalse();
        }
        assertThat(person.claim(task.getId()).isOk()).as(who + " claims").isFalse();
        assertThat(person.submit(task.getId(), valid).isOk())
                .as(who + " submits")
                .isFalse();
        assertThat(person.complete(task.getId(), valid).isOk())
                .as(who + " completes")
                .isFalse();
        assertThat(person.post(path + "/resolve", Map.of()).isOk()).as(who).isFalse();
        assertThat(person.post(path + "/assignee", Map.of("userId", person.id()))
                        .isOk())
                .as(who)
                .isFalse();
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(task.getId())
                        .count())
                .isOne();
    }

    private static boolean listed(Site.Person person, Task task) {
        return person.tasks().stream()
                .anyMatch(listed -> listed.path("id").asText().equals(task.getId()));
    }

    /** Everybody of the municipality itself and of the one beside it. */
    private List<String> neighbours(String kommun) {
        String other = kommun.equals("mjolby") ? "rytmby" : "mjolby";
        return engine.getIdentityService().createUserQuery().list().stream()
                .map(User::getId)
                .filter(id -> id.startsWith(kommun + "-") || id.startsWith(other + "-"))
                .toList();
    }

    /** Every task of a year without setbacks was looked at, and nobody got further than he should. */
    void foundNothing() {
        assertThat(faults).isEmpty();
        Set<String> tasks = new TreeSet<>();
        engine.getRepositoryService().createProcessDefinitionQuery().tenantIdIn("mjolby").list().stream()
                .flatMap(process -> engine
                        .getRepositoryService()
                        .getBpmnModelInstance(process.getId())
                        .getModelElementsByType(UserTask.class)
                        .stream())
                .forEach(task -> tasks.add(task.getId()));
        tasks.remove(USER_TASK_ENTER_CHANGES);
        tasks.remove(USER_TASK_HANDLE_UNDELIVERED);
        tasks.remove(USER_TASK_MEND_SEAL);
        tasks.remove(USER_TASK_MEND_STAMPS);
        tasks.remove(USER_TASK_WRITE_CORRECTION);
        tasks.remove(USER_TASK_CONFIRM_CORRECTION);
        tasks.removeAll(OF_SOME_PROFILES);
        assertThat(seen).isEqualTo(tasks);
    }

    /** The same for tasks that a story of some profiles has met. */
    void foundNothingAt(String... tasks) {
        assertThat(faults).isEmpty();
        assertThat(seen).contains(tasks);
    }
}
