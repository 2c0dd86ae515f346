package se.trygghetshjulet.year;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import se.trygghetshjulet.municipality.Municipality;

/**
 * Lets a municipality go on by itself for years. The calendar turns day by day; every task is done on its last day by
 * one who may, with what such a form usually says, and every timer fires on its day. The daily jobs run once a week,
 * which the product must make up for anyway.
 */
final class Unattended {

    /** Daily timers; their first day lies in the present, whatever year the story is in. */
    private static final Set<String> DAILY =
            Set.of("startEvent_avtalsbevakning", "startEvent_aterkommande", "startEvent_paminnelse");

    private final ProcessEngine engine;
    private final Municipality municipality;
    private final Desk desk;
    private final Map<String, UnaryOperator<ObjectNode>> otherwise = new HashMap<>();
    private final TreeMap<LocalDate, Runnable> events = new TreeMap<>();
    private final Map<String, String> activities = new HashMap<>();
    private LocalDate today;
    private LocalDate dailyJobsRan = LocalDate.MIN;

    Unattended(ProcessEngine engine, Site site, Municipality municipality) {
        this.engine = engine;
        this.municipality = municipality;
        this.desk = new Desk(engine, site);
    }

    Unattended from(String day) {
        turnTo(LocalDate.parse(day));
        return this;
    }

    /** From now on this kind of task is done with something said differently. */
    Unattended saying(String activityId, UnaryOperator<ObjectNode> differently) {
        otherwise.put(activityId, differently);
        return this;
    }

    /** Something that somebody does of his own accord on a day. */
    Unattended on(String day, Runnable event) {
        events.put(LocalDate.parse(day), event);
        return this;
    }

    Unattended until(String lastDay) {
        LocalDate last = LocalDate.parse(lastDay);
        for (LocalDate day = today; !day.isAfter(last); day = day.plusDays(1)) {
            turnTo(day);
            Optional.ofNullable(events.remove(day)).ifPresent(Runnable::run);
            if (dailyJobsRan.equals(LocalDate.MIN) || !day.isBefore(dailyJobsRan.plusDays(7))) {
                dailyJobsRan = day;
                jobs().stream().filter(job -> DAILY.contains(activity(job))).forEach(this::execute);
            }
            for (boolean moved = true; moved; ) {
                moved = fireDueJobs() | completeDueTasks();
            }
        }
        return this;
    }

    private boolean fireDueJobs() {
        List<Job> due = jobs().stream()
                .filter(job -> !DAILY.contains(activity(job)))
                .filter(job -> job.getRetries() > 0)
                .filter(job -> job.getDuedate() == null || !job.getDuedate().after(ClockUtil.getCurrentTime()))
                .toList();
        due.forEach(this::execute);
        return !due.isEmpty();
    }

    private boolean completeDueTasks() {
        Optional<Task> next =
                engine
                        .getTaskService()
                        .createTaskQuery()
                        .tenantIdIn(municipality.id())
                        .initializeFormKeys()
                        .list()
                        .stream()
                        .filter(task -> !dayOf(task.getDueDate()).isAfter(today))
                        .min(Comparator.comparing(Task::getDueDate).thenComparing(Task::getCreateTime));
        next.ifPresent(task -> desk.complete(
                task, today, otherwise.getOrDefault(task.getTaskDefinitionKey(), UnaryOperator.identity())));
        return next.isPresent();
    }

    private List<Job> jobs() {
        return engine.getManagementService()
                .createJobQuery()
                .tenantIdIn(municipality.id())
                .active()
                .list();
    }

    private String activity(Job job) {
        return activities.computeIfAbsent(
                job.getJobDefinitionId(),
                id -> engine.getManagementService()
                        .createJobDefinitionQuery()
                        .jobDefinitionId(id)
                        .singleResult()
                        .getActivityId());
    }

    /** A job that another one has taken with it is gone. */
    private void execute(Job job) {
        boolean isThere = engine.getManagementService()
                        .createJobQuery()
                        .jobId(job.getId())
                        .count()
                > 0;
        if (isThere) {
            engine.getManagementService().executeJob(job.getId());
        }
    }

    private void turnTo(LocalDate day) {
        today = day;
        ClockUtil.setCurrentTime(Date.from(
                day.atTime(LocalTime.of(9, 0)).atZone(Municipality.ZONE).toInstant()));
    }

    private static LocalDate dayOf(Date date) {
        return date.toInstant().atZone(Municipality.ZONE).toLocalDate();
    }
}
