package se.trygghetshjulet.year;

import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_INFORM;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_RECORD_ARBETSUTSKOTT;
import static se.trygghetshjulet.engine.ArsstartProcess.START_EVENT_NEW_YEAR;
import static se.trygghetshjulet.engine.ArsuppfoljningProcess.USER_TASK_REPORT_TO_BODY;
import static se.trygghetshjulet.engine.AterkommandeProcess.START_EVENT_ATERKOMMANDE;
import static se.trygghetshjulet.engine.AvtalsbevakningProcess.START_EVENT_AVTALSBEVAKNING;
import static se.trygghetshjulet.engine.BevarandeProcess.START_EVENT_BEVARANDE;
import static se.trygghetshjulet.engine.KommunfullmaktigeProcess.USER_TASK_RECORD_KOMMUNFULLMAKTIGE;
import static se.trygghetshjulet.engine.KommunstyrelseProcess.USER_TASK_RECORD_KOMMUNSTYRELSE;
import static se.trygghetshjulet.engine.LagaKraftProcess.USER_TASK_REPORT_DELEGATION;
import static se.trygghetshjulet.engine.PaminnelseProcess.START_EVENT_EVERY_MORNING;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.engine.ArshjulProcess;
import se.trygghetshjulet.engine.BrevProcess;
import se.trygghetshjulet.engine.DailyWork;
import se.trygghetshjulet.engine.EngineTables;
import se.trygghetshjulet.engine.EngineTables.Job;
import se.trygghetshjulet.engine.EngineTables.OpenTask;
import se.trygghetshjulet.engine.PaminnelseProcess;
import se.trygghetshjulet.municipality.Municipality;

/**
 * Lets a municipality go on by itself for years. The calendar turns from one day on which something is due to the next;
 * every task is done within a week by one who may, or on its last day where that comes sooner or where it waits for a
 * meeting, with what such a form usually says; every timer fires on its day. The daily jobs run once a week, which the
 * product must make up for anyway, and on New Year's Day the one that lets the calendar start the next turn.
 */
public final class Unattended {

    private static final int WEEK = 7;

    /** Far more than any day has to do; more means that something goes round in circles. */
    private static final int MOST_A_DAY = 500;

    /** Daily timers, and the monthly one; their first day lies in the present, whatever year the story is in. */
    private static final Set<String> DAILY = Set.of(
            START_EVENT_AVTALSBEVAKNING, START_EVENT_ATERKOMMANDE, START_EVENT_EVERY_MORNING, START_EVENT_BEVARANDE);

    /** The same holds for the yearly one. */
    private static final String YEARLY = START_EVENT_NEW_YEAR;

    /** What is recorded when a meeting has been held: not before its last day. */
    private static final Set<String> AFTER_A_MEETING = Set.of(
            USER_TASK_RECORD_ARBETSUTSKOTT,
            USER_TASK_RECORD_KOMMUNSTYRELSE,
            USER_TASK_RECORD_KOMMUNFULLMAKTIGE,
            USER_TASK_REPORT_DELEGATION,
            USER_TASK_INFORM,
            USER_TASK_REPORT_TO_BODY);

    private final ProcessEngine engine;
    private final EngineTables tables;
    private final Site site;
    private final Municipality municipality;
    private final Desk desk;
    private final Map<String, UnaryOperator<ObjectNode>> otherwise = new HashMap<>();
    private final Map<String, Consumer<JsonNode>> looks = new HashMap<>();
    private final TreeMap<LocalDate, List<Runnable>> events = new TreeMap<>();
    private final List<Done> done = new ArrayList<>();
    private Turn.Probe probe = (task, entitled, valid) -> {};
    private List<DailyWork> dailyWorks = List.of();
    private LocalDate today;
    private LocalDate dailyJobs;
    private int dailyJobsEvery = WEEK;
    private boolean usesAllTheTime;
    private boolean passesOver;

    public Unattended(ProcessEngine engine, Site site, Municipality municipality) {
        this.engine = engine;
        this.tables = new EngineTables(
                JdbcClient.create(engine.getProcessEngineConfiguration().getDataSource()));
        this.site = site;
        this.municipality = municipality;
        this.desk = new Desk(engine, site);
    }

    /** What was done: the day, the task, the person. */
    record Done(LocalDate day, String activityId, String person) {}

    public Unattended from(String day) {
        turnTo(LocalDate.parse(day));
        dailyJobs = today;
        return this;
    }

    /** Every task is done on its last day, and the daily jobs run every day. */
    Unattended usingAllTheTime() {
        usesAllTheTime = true;
        dailyJobsEvery = 1;
        return this;
    }

    /** No letter is written in the morning and none is sent, which moves no day. */
    Unattended withoutLetters() {
        for (String process : List.of(PaminnelseProcess.KEY, BrevProcess.KEY)) {
            engine.getManagementService()
                    .updateJobDefinitionSuspensionState()
                    .byProcessDefinitionKey(process)
                    .processDefinitionTenantId(municipality.id())
                    .includeJobs(true)
                    .suspend();
        }
        return this;
    }

    /** Holds each morning against what was foreseen of it. */
    Unattended foreseeing(List<DailyWork> works) {
        dailyWorks = works;
        return this;
    }

    /** Mornings that nothing is foreseen of are passed over; that they open nothing is held by {@link #foreseeing}. */
    Unattended passingOverMornings(List<DailyWork> works) {
        passesOver = true;
        return foreseeing(works);
    }

    /** From now on this kind of task is done with something said differently. */
    Unattended saying(String activityId, UnaryOperator<ObjectNode> differently) {
        otherwise.put(activityId, differently);
        return this;
    }

    /** Keeps an eye on what the form of this kind of task shows, just before it is done. */
    Unattended looking(String activityId, Consumer<JsonNode> look) {
        looks.put(activityId, look);
        return this;
    }

    /** Looks at every task just before it is done, and at what it is done with. */
    Unattended probing(Turn.Probe newProbe) {
        probe = newProbe;
        return this;
    }

    /** From now on this kind of task is done as it usually is. */
    Unattended sayingAsUsual(String activityId) {
        otherwise.remove(activityId);
        return this;
    }

    /** Something that somebody does of his own accord on a day, before all else. */
    Unattended on(String day, Runnable event) {
        events.computeIfAbsent(LocalDate.parse(day), any -> new ArrayList<>()).add(event);
        return this;
    }

    /** The coordinator starts a turn by form; the calendar starts those of the following years. */
    public Unattended startingOn(String day, int year) {
        return on(day, () -> {
            String coordinator = municipality.id() + "-sakerhetssamordnare";
            site.as(coordinator)
                    .start(
                            municipality.id(),
                            JsonNodeFactory.instance.objectNode().put("year", year))
                    .ok();
        });
    }

    public Unattended until(String lastDay) {
        LocalDate last = LocalDate.parse(lastDay);
        while (!today.isAfter(last)) {
            Optional.ofNullable(events.remove(today)).ifPresent(all -> all.forEach(Runnable::run));
            runPeriodicJobs();
            for (int steps = 0; fireDueJobs() | completeDueTasks(); steps++) {
                if (steps > MOST_A_DAY) {
                    throw new AssertionError(municipality.id() + " goes round in circles on " + today + "; done last: "
                            + done.subList(Math.max(0, done.size() - 20), done.size()));
                }
            }
            turnTo(nextDay(last));
        }
        return this;
    }

    List<Done> done() {
        return List.copyOf(done);
    }

    List<Done> done(String activityId) {
        return done.stream().filter(one -> one.activityId().equals(activityId)).toList();
    }

    private void runPeriodicJobs() {
        if (!today.isBefore(dailyJobs)) {
            dailyJobs = today.plusDays(dailyJobsEvery);
            jobs().stream()
                    .filter(job -> DAILY.contains(job.activity()))
                    .filter(this::isInTime)
                    .forEach(this::morning);
        }
        if (today.getDayOfYear() == 1) {
            jobs().stream().filter(job -> YEARLY.equals(job.activity())).forEach(this::execute);
        }
    }

    /** The monthly one runs on its day where every day is lived, and is made up for where they are not. */
    private boolean isInTime(Job job) {
        return !usesAllTheTime || today.getDayOfMonth() == 1 || !START_EVENT_BEVARANDE.equals(job.activity());
    }

    private void morning(Job job) {
        List<DailyWork> works = dailyWorks.stream()
                .filter(work -> work.process().equals(job.process()))
                .toList();
        if (works.isEmpty()) {
            execute(job);
            return;
        }
        boolean foreseen = works.stream().anyMatch(work -> work.hasSomething(municipality.id()));
        if (!foreseen && passesOver) {
            return;
        }
        Set<String> before = waiting();
        execute(job);
        List<Job> steps;
        do {
            steps = jobs().stream()
                    .filter(step -> step.process().equals(job.process()) && step.due() == null)
                    .toList();
            steps.forEach(this::execute);
        } while (!steps.isEmpty());
        boolean opened = !waiting().equals(before);
        if (opened != foreseen) {
            throw new AssertionError(municipality.id() + ", " + today + ": " + job.process()
                    + (opened ? " opened what nobody foresaw" : " opened nothing of what was foreseen"));
        }
    }

    /** Ids of the tasks and of the jobs that are not there for a letter and do not come by the calendar. */
    private Set<String> waiting() {
        return Stream.concat(
                        tasks().stream().map(OpenTask::id),
                        jobs().stream()
                                .filter(job -> !isPeriodic(job) && !BrevProcess.KEY.equals(job.process()))
                                .map(Job::id))
                .collect(Collectors.toSet());
    }

    private boolean fireDueJobs() {
        List<Job> due = jobs().stream()
                .filter(job -> !isPeriodic(job))
                .filter(job -> !dayOf(job.due()).isAfter(today))
                .toList();
        due.forEach(this::execute);
        return !due.isEmpty();
    }

    private boolean completeDueTasks() {
        List<OpenTask> due =
                tasks().stream().filter(task -> !doneOn(task).isAfter(today)).toList();
        due.forEach(this::complete);
        return !due.isEmpty();
    }

    /** A task that another one has taken with it is gone. */
    private void complete(OpenTask open) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .taskId(open.id())
                .initializeFormKeys()
                .singleResult();
        if (task != null) {
            complete(task);
        }
    }

    private void complete(Task task) {
        String activityId = task.getTaskDefinitionKey();
        try {
            if (looks.containsKey(activityId)) {
                looks.get(activityId).accept(site.as(desk.entitled(task).get(0)).formVariables(task.getId()));
            }
            String person = desk.complete(task, today, usual -> {
                ObjectNode data = otherwise
                        .getOrDefault(activityId, UnaryOperator.identity())
                        .apply(usual);
                probe.look(task, desk.entitled(task), data);
                return data;
            });
            done.add(new Done(today, activityId, person));
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(
                    municipality.id() + ", " + today + ": '" + task.getName() + "' (" + activityId
                            + ") cannot be done by " + desk.entitled(task) + ": " + e.getMessage(),
                    e);
        }
    }

    private LocalDate doneOn(OpenTask task) {
        LocalDate lastDay = dayOf(task.due());
        LocalDate soon = dayOf(task.created()).plusDays(WEEK);
        return usesAllTheTime || AFTER_A_MEETING.contains(task.activity()) || lastDay.isBefore(soon) ? lastDay : soon;
    }

    /** The next day on which something is due, or the one after the story's last. */
    private LocalDate nextDay(LocalDate last) {
        List<LocalDate> waiting = new ArrayList<>(events.keySet());
        tasks().forEach(task -> waiting.add(doneOn(task)));
        jobs().stream().filter(job -> !isPeriodic(job)).forEach(job -> waiting.add(dayOf(job.due())));
        if (waiting.isEmpty() && turnsUnderWay() > 0) {
            throw new AssertionError(municipality.id() + ", " + today + ": " + turnsUnderWay()
                    + " turns are under way, and nobody has anything to do; done last: "
                    + done.subList(Math.max(0, done.size() - 5), done.size()));
        }
        waiting.addAll(List.of(last.plusDays(1), dailyJobs, LocalDate.of(today.getYear() + 1, 1, 1)));
        return waiting.stream()
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private long turnsUnderWay() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .tenantIdIn(municipality.id())
                .processDefinitionKey(ArshjulProcess.KEY)
                .count();
    }

    private List<OpenTask> tasks() {
        return tables.tasksOf(municipality.id());
    }

    private List<Job> jobs() {
        return tables.jobsOf(municipality.id());
    }

    private static boolean isPeriodic(Job job) {
        return DAILY.contains(job.activity()) || YEARLY.equals(job.activity());
    }

    /** A job that another one has taken with it is gone. */
    private void execute(Job job) {
        if (!tables.hasJob(job.id())) {
            return;
        }
        try {
            engine.getManagementService().executeJob(job.id());
        } catch (RuntimeException e) {
            throw new AssertionError(
                    municipality.id() + ", " + today + ": what waits at " + job.activity() + " fails: "
                            + e.getMessage(),
                    e);
        }
    }

    private void turnTo(LocalDate day) {
        today = day;
        ClockUtil.setCurrentTime(Date.from(
                day.atTime(LocalTime.of(9, 0)).atZone(Municipality.ZONE).toInstant()));
    }

    /** What has no day is due at once. */
    private static LocalDate dayOf(Date date) {
        return date == null
                ? LocalDate.MIN
                : date.toInstant().atZone(Municipality.ZONE).toLocalDate();
    }
}
