package se.trygghetshjulet.year;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import se.trygghetshjulet.engine.ArshjulProcess;
import se.trygghetshjulet.engine.UnderskriftProcess;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WheelYear;

/** One turn of one municipality's wheel, told step by step: whose task is it, what does he fill in, what comes next. */
public final class Turn {

    private final ProcessEngine engine;
    private final Site site;
    private final Municipality municipality;
    private final Desk desk;
    private final List<Probe> probes = new ArrayList<>();
    private LocalDate today;
    private String businessKey;

    public Turn(ProcessEngine engine, Site site, Municipality municipality) {
        this.engine = engine;
        this.site = site;
        this.municipality = municipality;
        this.desk = new Desk(engine, site);
    }

    /** Looks at every task of the turn just before the right person completes it. */
    @FunctionalInterface
    public interface Probe {

        /**
         * @param entitled ids of those who may do the task
         * @param valid what will complete it
         */
        void look(Task task, List<String> entitled, ObjectNode valid);
    }

    public Turn watchedBy(Probe probe) {
        probes.add(probe);
        return this;
    }

    /** Moves the engine's and the product's clock. */
    public Turn on(String day) {
        today = LocalDate.parse(day);
        ClockUtil.setCurrentTime(Date.from(
                today.atTime(LocalTime.of(9, 0)).atZone(Municipality.ZONE).toInstant()));
        return this;
    }

    public LocalDate today() {
        return today;
    }

    public Turn started(int year) {
        site.as(municipality.id() + "-sakerhetssamordnare")
                .start(municipality.id(), JsonNodeFactory.instance.objectNode().put("year", year))
                .ok();
        return of(year);
    }

    /** Follows the turn of a year that has been started before. */
    public Turn of(int year) {
        businessKey = municipality.id() + "-" + year;
        return this;
    }

    /** Follows an addendum to a year's plan. */
    public Turn ofAddendum(int year, int number) {
        businessKey = new WheelYear(municipality.id(), year, number).businessKey();
        return this;
    }

    /** Every open task of this kind is done by the person who has it, with what such a form usually says. */
    public Turn done(String activityId) {
        return done(activityId, data -> data);
    }

    /** For what a year needs or not, depending on the years before. */
    public Turn doneIfOpen(String activityId) {
        return open(activityId).isEmpty() ? this : done(activityId);
    }

    /** The same, with something said differently. */
    public Turn done(String activityId, UnaryOperator<ObjectNode> otherwise) {
        List<Task> open = open(activityId);
        if (open.isEmpty()) {
            throw new AssertionError("No open task " + activityId + "; open are " + openActivities());
        }
        open.forEach(task -> complete(task, otherwise));
        return this;
    }

    /** As {@link #done(String, UnaryOperator)}, where several models of the same year have a task of this kind. */
    public Turn doneIn(String process, String activityId, UnaryOperator<ObjectNode> otherwise) {
        List<Task> open = openIn(process, activityId);
        if (open.isEmpty()) {
            throw new AssertionError(
                    "No open task " + activityId + " in " + process + "; open are " + openActivities());
        }
        open.forEach(task -> complete(task, otherwise));
        return this;
    }

    public Turn doneIn(String process, String activityId) {
        return doneIn(process, activityId, data -> data);
    }

    public List<Task> openIn(String process, String activityId) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .processDefinitionKey(process)
                .taskDefinitionKey(activityId)
                .initializeFormKeys()
                .list();
    }

    private void complete(Task task, UnaryOperator<ObjectNode> otherwise) {
        desk.complete(task, today, data -> {
            ObjectNode said = otherwise.apply(data);
            probes.forEach(probe -> probe.look(task, entitled(task), said));
            return said;
        });
        // who has signed does not wait for the file, and neither do the stories
        waitingAt(UnderskriftProcess.SERVICE_TASK_SEAL)
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }

    public List<Task> open(String activityId) {
        return tasks().taskDefinitionKey(activityId).initializeFormKeys().list();
    }

    public List<String> openActivities() {
        return tasks().list().stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    /** Tasks of this turn, or all of the municipality's as long as no turn is followed. */
    private TaskQuery tasks() {
        TaskQuery query = engine.getTaskService().createTaskQuery().tenantIdIn(municipality.id());
        return businessKey == null ? query : query.processInstanceBusinessKey(businessKey);
    }

    /** Ids of all who may take a task, the one whom a single holder's name comes first by. */
    public List<String> entitled(Task task) {
        return desk.entitled(task);
    }

    /** Fires what waits at an activity, as the job executor would: timers, letters, asynchronous steps. */
    public Turn fired(String activityId) {
        List<Job> jobs = waitingAt(activityId);
        if (jobs.isEmpty()) {
            throw new AssertionError("Nothing waits at " + activityId);
        }
        jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        return this;
    }

    /** Days on which the timers at an activity are due, Swedish time. */
    public List<LocalDate> dueDays(String activityId) {
        return waitingAt(activityId).stream()
                .map(job ->
                        job.getDuedate().toInstant().atZone(Municipality.ZONE).toLocalDate())
                .toList();
    }

    /** Jobs of this turn, or of the municipality as long as no turn is followed. */
    private List<Job> waitingAt(String activityId) {
        return engine
                .getManagementService()
                .createJobQuery()
                .tenantIdIn(municipality.id())
                .activityId(activityId)
                .list()
                .stream()
                .filter(job -> businessKey == null || businessKey.equals(businessKeyOf(job)))
                .toList();
    }

    private String businessKeyOf(Job job) {
        return job.getProcessInstanceId() == null
                ? null
                : engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey();
    }

    /** Call activities of the parent in which a token stands. */
    public List<String> stages() {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .processDefinitionKey(ArshjulProcess.KEY)
                .list()
                .stream()
                .flatMap(instance -> engine.getRuntimeService().getActiveActivityIds(instance.getId()).stream())
                .sorted()
                .toList();
    }

    public JsonNode shownTo(String person, Task task) {
        return site.as(person).formVariables(task.getId());
    }
}
