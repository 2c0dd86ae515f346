package se.trygghetshjulet.reminder;

import static se.trygghetshjulet.engine.BrevProcess.SERVICE_TASK_SEND_LETTER;
import static se.trygghetshjulet.engine.BrevProcess.TIMER_EVENT_HOUR_HAS_COME;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;
import static se.trygghetshjulet.engine.PaminnelseProcess.SERVICE_TASK_COLLECT_REMINDERS;
import static se.trygghetshjulet.engine.PaminnelseProcess.START_EVENT_EVERY_MORNING;

import com.icegreen.greenmail.store.FolderException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import se.trygghetshjulet.engine.WheelTime;
import se.trygghetshjulet.year.Mail;
import se.trygghetshjulet.year.RunningWheel;

/** Days of two municipalities: time moves, morning runs run, letters go when their hour has come. */
abstract class Mornings extends RunningWheel {

    static final String PROVBY = "provby";
    static final String MJOLBY = "mjolby";

    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Runnable> memberships = new ArrayList<>();

    @BeforeEach
    void nobodyHasWritten() throws FolderException {
        MAIL.purgeEmailFromAllMailboxes();
    }

    /** What one story leaves open must not be late in the next. */
    @AfterEach
    void everythingIsTakenBack() {
        for (String kommun : List.of(PROVBY, MJOLBY)) {
            engine.getRuntimeService()
                    .createProcessInstanceQuery()
                    .tenantIdIn(kommun)
                    .rootProcessInstances()
                    .list()
                    .forEach(instance ->
                            engine.getRuntimeService().deleteProcessInstance(instance.getId(), "the story is over"));
        }
        engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .tenantIdIn(PROVBY, MJOLBY)
                .finished()
                .rootProcessInstances()
                .list()
                .forEach(instance -> engine.getHistoryService().deleteHistoricProcessInstance(instance.getId()));
        memberships.forEach(Runnable::run);
        letters().clear();
        letters().forgetPreferences();
    }

    void at(String day, String time) {
        ClockUtil.setCurrentTime(WheelTime.at(LocalDate.parse(day), LocalTime.parse(time)));
    }

    /** A turn starts on the first of September at nine; its sources are to be in on the fifteenth. */
    void started(String kommun) {
        turnOf(kommun).on("2027-09-01").started(2028);
        tasks(kommun)
                .forEach(task -> engine.getTaskService()
                        .setDueDate(task.getId(), WheelTime.evening(LocalDate.parse("2027-09-15"))));
    }

    /** The morning run, and the letters that have gone by ten. */
    void morningOf(String day) {
        runOf(PROVBY, day);
        at(day, "10:00");
        post();
    }

    void runOf(String kommun, String day) {
        at(day, "06:45");
        turnOf(kommun).fired(START_EVENT_EVERY_MORNING).fired(SERVICE_TASK_COLLECT_REMINDERS);
    }

    /** All letters whose time has come. */
    void post() {
        Date now = ClockUtil.getCurrentTime();
        jobsAt(TIMER_EVENT_HOUR_HAS_COME).stream()
                .filter(job -> !job.getDuedate().after(now))
                .forEach(this::execute);
        jobsAt(SERVICE_TASK_SEND_LETTER).forEach(this::execute);
    }

    private void execute(Job job) {
        engine.getManagementService().executeJob(job.getId());
    }

    private List<Job> jobsAt(String activityId) {
        return engine.getManagementService()
                .createJobQuery()
                .activityId(activityId)
                .list();
    }

    List<Task> tasks(String kommun) {
        return engine.getTaskService()
                .createTaskQuery()
                .tenantIdIn(kommun)
                .taskDefinitionKey(USER_TASK_SUPPLY_SOURCE)
                .initializeFormKeys()
                .list();
    }

    Task task(String name) {
        return tasks(PROVBY).stream()
                .filter(task -> task.getName().contains(name))
                .findFirst()
                .orElseThrow();
    }

    /** Letters that a person has received since they were last looked at, in the order in which they came. */
    List<Mail> newLettersTo(String address) {
        List<Mail> all = lettersTo(address).stream().map(Mail::of).toList();
        int before = seen.merge(address, 0, Integer::sum);
        seen.put(address, all.size());
        return all.subList(before, all.size());
    }

    List<String> newSubjectsTo(String address) {
        return newLettersTo(address).stream().map(Mail::subject).toList();
    }

    int told(String reason) {
        return letters().told(reason).size();
    }

    /** For this story. */
    void isAlso(String person, String group) {
        engine.getIdentityService().createMembership(person, group);
        memberships.add(() -> engine.getIdentityService().deleteMembership(person, group));
    }

    /** For this story. */
    void isNoLonger(String person, String group) {
        engine.getIdentityService().deleteMembership(person, group);
        memberships.add(() -> engine.getIdentityService().createMembership(person, group));
    }

    /** The table with something said differently, for one municipality, until the returned id is deleted. */
    String deployedTable(String kommun, String said, String differently) throws Exception {
        String table = Files.readString(Path.of("processes/paminnelse.dmn"));
        if (!table.contains(said)) {
            throw new AssertionError("The table does not say " + said);
        }
        return engine.getRepositoryService()
                .createDeployment()
                .tenantId(kommun)
                .name("changed table")
                .addString("processes/paminnelse.dmn", table.replace(said, differently))
                .deploy()
                .getId();
    }
}
