package se.trygghetshjulet.year;

import static se.trygghetshjulet.engine.ArsstartProcess.START_EVENT_NEW_YEAR;
import static se.trygghetshjulet.engine.AterkommandeProcess.START_EVENT_ATERKOMMANDE;
import static se.trygghetshjulet.engine.AvtalsbevakningProcess.START_EVENT_AVTALSBEVAKNING;
import static se.trygghetshjulet.engine.BevarandeProcess.START_EVENT_BEVARANDE;
import static se.trygghetshjulet.engine.FranvaroProcess.SERVICE_TASK_BEGIN_ABSENCE;
import static se.trygghetshjulet.engine.FranvaroProcess.SERVICE_TASK_END_ABSENCE;
import static se.trygghetshjulet.engine.FranvaroProcess.USER_TASK_CHOOSE_DEPUTY;
import static se.trygghetshjulet.engine.PaminnelseProcess.SERVICE_TASK_COLLECT_REMINDERS;
import static se.trygghetshjulet.engine.PaminnelseProcess.START_EVENT_EVERY_MORNING;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.engine.BrevProcess;
import se.trygghetshjulet.engine.EngineTables;
import se.trygghetshjulet.engine.EngineTables.Job;
import se.trygghetshjulet.engine.FranvaroProcess;
import se.trygghetshjulet.municipality.Municipality;

/**
 * Lets some municipalities go through a year together, day by day and hour by hour: what is due runs, letters go when
 * their hour has come, people do their tasks as is their habit, and now and then something happens. All of it is kept in
 * a diary, and each mail with the hour at which it came.
 */
final class YearOfTowns {

    private static final LocalTime MIDNIGHT = LocalTime.of(0, 5);
    private static final LocalTime CALENDAR = LocalTime.of(6, 0);
    private static final LocalTime RECURRING = LocalTime.of(6, 30);
    private static final LocalTime MORNING_RUN = LocalTime.of(6, 45);
    private static final LocalTime WORK = LocalTime.of(9, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 0);

    /** The hours that a person may choose for the morning letter. */
    private static final List<LocalTime> LETTERS =
            List.of(LocalTime.of(7, 0), LocalTime.of(8, 0), LocalTime.of(9, 0), LocalTime.of(10, 0));

    /** What looks after files has nothing to do with the year. */
    private static final Set<String> BY_THE_HOUR = Set.of(
            START_EVENT_AVTALSBEVAKNING, START_EVENT_ATERKOMMANDE, START_EVENT_EVERY_MORNING, START_EVENT_BEVARANDE);

    private static final String YEARLY = START_EVENT_NEW_YEAR;
    private static final Set<String> ABSENCE_JOBS = Set.of(SERVICE_TASK_BEGIN_ABSENCE, SERVICE_TASK_END_ABSENCE);

    private final ProcessEngine engine;
    private final JdbcClient jdbc;
    private final Site site;
    private final Towns towns;
    private final DiaryKeeper keeper;
    private final MailBoxes boxes;
    private final Habits habits = new Habits();
    private final Map<LocalDate, List<Runnable>> dated = new TreeMap<>();
    private final List<Chance> chances = new ArrayList<>();
    private final Map<String, Answer> answers = new HashMap<>();
    private final List<ReadMail> received = new ArrayList<>();
    private LocalDate today;

    YearOfTowns(ProcessEngine engine, JdbcClient jdbc, Site site, Towns towns, MailBoxes boxes) {
        this.engine = engine;
        this.jdbc = jdbc;
        this.site = site;
        this.towns = towns;
        this.boxes = boxes;
        this.keeper = new DiaryKeeper(jdbc, engine.getRepositoryService());
    }

    /** Empties the SMTP server's boxes. */
    @FunctionalInterface
    interface MailBoxes {
        Collection<MimeMessage> empty();
    }

    /** Something that happens in the afternoon when such a task first waits. */
    private record Chance(String kommun, String activity, LocalDate from, Consumer<Task> deed) {}

    /** Something that is said once instead of what is said usually. */
    private record Answer(UnaryOperator<ObjectNode> differently, Diary.What[] about) {}

    Diary diary() {
        return keeper.diary();
    }

    DiaryKeeper keeper() {
        return keeper;
    }

    List<ReadMail> received() {
        return received;
    }

    YearOfTowns on(String day, Runnable event) {
        dated.computeIfAbsent(LocalDate.parse(day), any -> new ArrayList<>()).add(event);
        return this;
    }

    YearOfTowns when(String kommun, String activity, String from, Consumer<Task> deed) {
        chances.add(new Chance(kommun, activity, LocalDate.parse(from), deed));
        return this;
    }

    YearOfTowns once(String kommun, String activity, UnaryOperator<ObjectNode> differently, Diary.What... about) {
        answers.put(kommun + " " + activity, new Answer(differently, about));
        return this;
    }

    YearOfTowns late(String kommun, String activity, int workingDays) {
        habits.late(kommun, activity, workingDays);
        return this;
    }

    YearOfTowns through(String first, String last) {
        for (today = LocalDate.parse(first); !today.isAfter(LocalDate.parse(last)); today = today.plusDays(1)) {
            day();
        }
        return this;
    }

    LocalDate today() {
        return today;
    }

    private void day() {
        at(MIDNIGHT);
        if (today.getDayOfYear() == 1) {
            runPeriodic(YEARLY);
        }
        runDue();
        at(CALENDAR);
        runPeriodic(START_EVENT_AVTALSBEVAKNING);
        runDue();
        at(RECURRING);
        runPeriodic(START_EVENT_ATERKOMMANDE);
        runDue();
        at(MORNING_RUN);
        runPeriodic(START_EVENT_EVERY_MORNING);
        runDue();
        LETTERS.subList(0, 3).forEach(this::at);
        at(WORK);
        work();
        runDue();
        at(LETTERS.get(3));
        at(AFTERNOON);
        dated.getOrDefault(today, List.of()).forEach(Runnable::run);
        takeChances();
        runDue();
        post();
    }

    /** What has been written by then is sent first. */
    private void at(LocalTime time) {
        ClockUtil.setCurrentTime(
                Date.from(today.atTime(time).atZone(Municipality.ZONE).toInstant()));
        post();
    }

    private void runPeriodic(String activity) {
        new EngineTables(jdbc)
                .jobs().stream().filter(job -> activity.equals(job.activity())).forEach(this::execute);
    }

    private void runDue() {
        List<Job> due;
        do {
            due = new EngineTables(jdbc)
                    .jobs().stream()
                            .filter(job -> !BY_THE_HOUR.contains(job.activity()) && !YEARLY.equals(job.activity()))
                            .filter(job -> !BrevProcess.KEY.equals(job.process()))
                            .filter(this::isDue)
                            .toList();
            due.forEach(this::execute);
        } while (!due.isEmpty());
    }

    private boolean isDue(Job job) {
        return job.due() == null || !job.due().after(ClockUtil.getCurrentTime());
    }

    private void execute(Job job) {
        if (!new EngineTables(jdbc).hasJob(job.id())) {
            return;
        }
        keeper.did(null, () -> run(job), about(job));
    }

    private void run(Job job) {
        try {
            engine.getManagementService().executeJob(job.id());
        } catch (RuntimeException e) {
            throw new AssertionError(today + ", " + job + ": " + e.getMessage(), e);
        }
    }

    private Diary.What[] about(Job job) {
        if (SERVICE_TASK_COLLECT_REMINDERS.equals(job.activity())) {
            return new Diary.What[] {new Diary.MorningRun(job.kommun())};
        }
        if (ABSENCE_JOBS.contains(job.activity())) {
            long notice = ((Number) engine.getRuntimeService().getVariable(job.instance(), "absence")).longValue();
            return new KeptAbsences(jdbc)
                    .municipalities(notice).stream().map(Diary.Counted::new).toArray(Diary.What[]::new);
        }
        return new Diary.What[0];
    }

    private void post() {
        keeper.note(new Diary.Post());
        List<Job> due = letterJobs();
        if (due.isEmpty()) {
            return;
        }
        while (!due.isEmpty()) {
            due.forEach(this::run);
            due = letterJobs();
        }
        boxes.empty().forEach(message -> received.add(ReadMail.of(message, DiaryKeeper.now())));
    }

    private List<Job> letterJobs() {
        return new EngineTables(jdbc)
                .jobs().stream()
                        .filter(job -> BrevProcess.KEY.equals(job.process()) && isDue(job))
                        .toList();
    }

    /** People work on their municipality's working days. */
    private void work() {
        for (Task task : tasks()) {
            HandCalendar calendar = towns.get(task.getTenantId()).calendar();
            if (calendar.isOpen(today) && new EngineTables(jdbc).hasTask(task.getId())) {
                if (!today.isBefore(habits.doneOn(task, calendar))) {
                    complete(task);
                } else if (task.getAssignee() == null && today.equals(habits.takenOn(task, calendar))) {
                    doers(task).stream()
                            .findFirst()
                            .ifPresent(person -> keeper.did(
                                    person,
                                    () -> site.as(person).claim(task.getId()).ok()));
                }
            }
        }
    }

    private void takeChances() {
        List<Task> tasks = chances.isEmpty() ? List.of() : tasks();
        for (Chance chance : List.copyOf(chances)) {
            if (!today.isBefore(chance.from())) {
                tasks.stream()
                        .filter(task -> task.getTenantId().equals(chance.kommun()))
                        .filter(task -> task.getTaskDefinitionKey().equals(chance.activity()))
                        .findFirst()
                        .ifPresent(task -> {
                            chances.remove(chance);
                            chance.deed().accept(task);
                        });
            }
        }
    }

    /** What was to happen and has not. */
    List<String> missedChances() {
        return chances.stream()
                .map(chance -> chance.kommun() + " " + chance.activity())
                .toList();
    }

    List<String> unsaid() {
        return answers.keySet().stream().sorted().toList();
    }

    /** A task is left lying while nobody is there. */
    private void complete(Task task) {
        List<String> doers = doers(task);
        if (doers.isEmpty()) {
            return;
        }
        Site.Person person = site.as(doers.get(0));
        Answer answer = answers.remove(task.getTenantId() + " " + task.getTaskDefinitionKey());
        try {
            ObjectNode data = FormData.of(person, task, today);
            ObjectNode said = answer == null ? data : answer.differently().apply(data);
            if (task.getAssignee() == null) {
                keeper.did(person.id(), () -> person.claim(task.getId()).ok());
            }
            keeper.did(
                    person.id(),
                    () -> person.submit(task.getId(), said).ok(),
                    answer == null ? new Diary.What[0] : answer.about());
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(
                    task.getTenantId() + ", " + today + ": '" + task.getName() + "' ("
                            + task.getTaskDefinitionKey() + ") cannot be done by " + person.id() + ": "
                            + e.getMessage(),
                    e);
        }
    }

    /** Registers somebody's own absence, and who stands in; null for nobody. */
    void away(String person, String kommun, LocalDate first, LocalDate last, String deputy) {
        ObjectNode notice = JsonNodeFactory.instance.objectNode();
        notice.put("firstDay", first.toString()).put("lastDay", last.toString());
        keeper.did(
                person,
                () -> site.as(person).start(kommun, FranvaroProcess.KEY, notice).ok());
        Task choice = engine.getTaskService()
                .createTaskQuery()
                .taskAssignee(person)
                .taskDefinitionKey(USER_TASK_CHOOSE_DEPUTY)
                .singleResult();
        ObjectNode chosen = JsonNodeFactory.instance
                .objectNode()
                .put("outcome", "anmal")
                .put("person", person)
                .put("deputy", deputy == null ? "(ingen)" : deputy);
        List<Diary.What> about = new ArrayList<>();
        towns.homes(person).forEach(home -> about.add(new Diary.Away(person, home, first, last, deputy)));
        towns.homes(person).forEach(home -> about.add(new Diary.Counted(home)));
        keeper.did(person, () -> site.as(person).submit(choice.getId(), chosen).ok(), about.toArray(Diary.What[]::new));
        habits.away(person, first, last);
    }

    private List<Task> tasks() {
        return engine.getTaskService()
                .createTaskQuery()
                .initializeFormKeys()
                .orderByTaskCreateTime()
                .asc()
                .orderByTaskId()
                .asc()
                .list();
    }

    /** Those who are there to do a task, the first in the alphabet first. */
    private List<String> doers(Task task) {
        Set<String> people = new TreeSet<>();
        if (task.getAssignee() != null) {
            people.add(task.getAssignee());
        } else {
            engine.getTaskService().getIdentityLinksForTask(task.getId()).forEach(link -> {
                if (link.getUserId() != null) {
                    people.add(link.getUserId());
                } else {
                    people.addAll(towns.members(Arrays.asList(link.getGroupId())));
                }
            });
        }
        return people.stream().filter(person -> habits.isThere(person, today)).toList();
    }
}
