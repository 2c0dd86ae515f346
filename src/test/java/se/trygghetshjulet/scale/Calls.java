package se.trygghetshjulet.scale;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import se.trygghetshjulet.engine.ArshjulProcess;
import se.trygghetshjulet.engine.PaminnelseProcess;
import se.trygghetshjulet.year.Site;

/** What people's browsers and the morning ask of the product, over HTTP as the right people. */
final class Calls {

    private final GrownProduct product;
    private final String kommun;
    private final Task task;
    private final Site.Person participant;
    private final Site.Person coordinator;

    Calls(GrownProduct product) {
        this.product = product;
        this.kommun = product.first();
        this.task = product.engine()
                .getTaskService()
                .createTaskQuery()
                .tenantIdIn(kommun)
                .taskUnassigned()
                .listPage(0, 1)
                .get(0);
        this.participant = product.site().as(product.turn(kommun).entitled(task).get(0));
        this.coordinator = product.site().as(kommun + "-sakerhetssamordnare");
    }

    /** By what they are called in the figures; each can be made again and again. */
    Map<String, Runnable> all() {
        Map<String, Runnable> calls = new LinkedHashMap<>();
        tasklist(calls);
        cockpit(calls);
        calls.put(
                "/samordning, page",
                () -> coordinator.get("/samordning/" + kommun).ok());
        calls.put(
                "Public page, kept",
                () -> product.site().anonymously("/kommuner/" + kommun).ok());
        calls.put(
                "Public page, written anew",
                () -> product.site()
                        .anonymously("/kommuner/" + kommun + "?ny=1")
                        .ok());
        calls.put(
                "List of published files",
                () -> product.site()
                        .anonymously("/api/public/kommuner/" + kommun + "/dokument")
                        .ok());
        calls.put("Morning run of one municipality", this::morning);
        return calls;
    }

    private void tasklist(Map<String, Runnable> calls) {
        Filter filter = product.engine().getFilterService().createFilterQuery().list().stream()
                .filter(one -> one.getName().equals("Mina rollers uppgifter"))
                .findFirst()
                .orElseThrow();
        calls.put(
                "Tasklist, list",
                () -> participant
                        .post("/engine-rest/filter/" + filter.getId() + "/list", Map.of())
                        .ok());
        calls.put(
                "Tasklist, count",
                () -> participant
                        .get("/engine-rest/filter/" + filter.getId() + "/count")
                        .ok());
        calls.put("Tasklist, form and what it opens with", () -> {
            participant.form(task.getId());
            participant.formVariables(task.getId());
        });
        calls.put("Claiming and giving back", () -> {
            participant.claim(task.getId()).ok();
            participant
                    .post("/engine-rest/task/" + task.getId() + "/unclaim", Map.of())
                    .ok();
        });
    }

    private void cockpit(Map<String, Runnable> calls) {
        calls.put("Cockpit, start page", () -> {
            coordinator
                    .get("/engine-rest/process-definition/statistics?incidents=true")
                    .ok();
            coordinator.get("/engine-rest/task/count?unfinished=true").ok();
        });
        String definition = product.engine()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .tenantIdIn(kommun)
                .processDefinitionKey(ArshjulProcess.KEY)
                .latestVersion()
                .singleResult()
                .getId();
        calls.put(
                "Cockpit, tab Årshjulet",
                () -> coordinator.get("/engine-rest/arshjul").ok());
        calls.put("Cockpit, page of a process", () -> {
            for (String path : List.of("", "/xml", "/statistics?incidents=true")) {
                coordinator
                        .get("/engine-rest/process-definition/" + definition + path)
                        .ok();
            }
            coordinator
                    .get("/engine-rest/process-instance?maxResults=50&processDefinitionId=" + definition)
                    .ok();
            coordinator
                    .get("/engine-rest/process-instance/count?processDefinitionId=" + definition)
                    .ok();
        });
    }

    /** The timer starts a case with a step of its own. */
    private void morning() {
        for (String step : List.of(
                PaminnelseProcess.START_EVENT_EVERY_MORNING, PaminnelseProcess.SERVICE_TASK_COLLECT_REMINDERS)) {
            List<Job> jobs = product.engine()
                    .getManagementService()
                    .createJobQuery()
                    .tenantIdIn(kommun)
                    .activityId(step)
                    .list();
            jobs.forEach(job -> product.engine().getManagementService().executeJob(job.getId()));
        }
    }
}
