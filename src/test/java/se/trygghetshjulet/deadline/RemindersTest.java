package se.trygghetshjulet.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Turn;

/** The letter comes to the right person on the right day, once, and nothing is lost while the mail server is away. */
class RemindersTest extends RunningWheel {

    private static final String SUPPLIER = "uppgiftslamnare@provby.example";

    private static int year = 2070;

    @Autowired
    private JavaMailSenderImpl mailServer;

    private Turn turn;

    @BeforeEach
    void anotherYearStarts() throws Exception {
        year++;
        turn = turnOf("provby").on((year - 1) + "-09-01").started(year);
        MAIL.purgeEmailFromAllMailboxes();
    }

    @Test
    void aNewTaskIsToldToThoseWhoMayTakeItAndToNobodyElse() throws Exception {
        turn.fired("serviceTask_sendLetter");

        List<MimeMessage> letters = lettersOfTheYearTo(SUPPLIER);
        assertThat(letters).hasSize(1);
        assertThat(subject(letters.get(0)))
                .isEqualTo("Ny uppgift: Lämna underlag: Skola (Provby kommun, senast " + (year - 1) + "-09-15)");
        String body = letters.get(0).getContent().toString();
        Task task = task("Skola");
        assertThat(body)
                .contains("Hej Prov Uppgiftslamnare!")
                .contains("Kommun: Provby kommun")
                .contains("Planår: " + year)
                .contains("Klart senast: " + (year - 1) + "-09-15")
                .contains("http://localhost:8080/camunda/app/tasklist/default/#/?task=" + task.getId());
        assertThat(letters.get(0).getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(lettersOfTheYearTo("registrator@provby.example")).isEmpty();
    }

    @Test
    void aReminderComesThreeDaysBeforeTheLastDayAndAnotherTheDayAfterEachOnce() {
        turn.fired("serviceTask_sendLetter");
        assertThat(lettersOfTheYearTo(SUPPLIER)).hasSize(1);

        on("09-11");
        assertThat(lettersOfTheYearTo(SUPPLIER)).hasSize(1);
        on("09-12");
        assertThat(lettersOfTheYearTo(SUPPLIER)).hasSize(2);
        assertThat(subject(lettersOfTheYearTo(SUPPLIER).get(1))).startsWith("Påminnelse: Lämna underlag: Skola");
        on("09-12");
        on("09-15");
        assertThat(lettersOfTheYearTo(SUPPLIER)).hasSize(2);
        on("09-16");
        assertThat(lettersOfTheYearTo(SUPPLIER)).hasSize(3);
        assertThat(subject(lettersOfTheYearTo(SUPPLIER).get(2))).startsWith("Försenad: Lämna underlag: Skola");
        on("09-17");
        assertThat(lettersOfTheYearTo(SUPPLIER)).hasSize(3);
    }

    @Test
    void whoHasTakenATaskIsRemindedAlone() {
        turn.fired("serviceTask_sendLetter");
        Task task = task("Statistik");
        site().as("provby-kommunpolis").claim(task.getId()).ok();

        on("09-13");

        assertThat(lettersOfTheYearTo("kommunpolis@provby.example")).hasSize(2);
        assertThat(count("letter where kind = 'paminnelse' and case_key = 'provby-" + year + "'"))
                .isEqualTo(2);
    }

    @Test
    void whoIsGivenATaskByAnAdministratorIsToldAlone() {
        turn.fired("serviceTask_sendLetter");
        site().as("admin")
                .post(
                        "/engine-rest/task/" + task("Skola").getId() + "/assignee",
                        Map.of("userId", "provby-registrator"))
                .ok();

        turn.fired("serviceTask_sendLetter");

        assertThat(lettersOfTheYearTo("registrator@provby.example"))
                .singleElement()
                .satisfies(letter -> assertThat(subject(letter)).startsWith("Uppgift till dig: Lämna underlag: Skola"));
        assertThat(lettersOfTheYearTo(SUPPLIER)).hasSize(1);
    }

    @Test
    void aTaskThatIsDoneIsNotMentionedAgain() {
        turn.fired("serviceTask_sendLetter");
        turn.done("userTask_supplySource");

        on("09-16");

        assertThat(lettersOfTheYearTo(SUPPLIER)).hasSize(1);
    }

    @Test
    void whileTheServerIsAwayTheJobRetriesThenShowsInCockpitAndNothingIsLost() {
        int open = mailServer.getPort();
        mailServer.setPort(1);
        Job job = letterJob();
        int attempts = 0;
        while (incidentOf(job) == null) {
            assertThatThrownBy(() -> engine.getManagementService().executeJob(job.getId()))
                    .hasMessageContaining("Couldn't connect");
            attempts++;
        }
        mailServer.setPort(open);

        assertThat(attempts).isGreaterThanOrEqualTo(6);
        Incident incident = incidentOf(job);
        assertThat(incident.getIncidentType()).isEqualTo("failedJob");
        assertThat(incident.getTenantId()).isEqualTo("provby");
        assertThat(site().as("provby-sakerhetssamordnare")
                        .get("/engine-rest/incident?processInstanceId=" + job.getProcessInstanceId())
                        .json())
                .hasSize(1);
        assertThat(text("select status from letter where id = " + letterOf(job)))
                .isEqualTo("WRITTEN");
        assertThat(count("letter where attempts = " + attempts + " and last_error is not null and id = "
                        + letterOf(job)))
                .isOne();

        site().as("provby-sakerhetssamordnare")
                .send("PUT", "/engine-rest/job/" + job.getId() + "/retries", Map.of("retries", 1))
                .ok();
        long letter = letterOf(job);
        engine.getManagementService().executeJob(job.getId());
        assertThat(text("select status from letter where id = " + letter)).isEqualTo("SENT");
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aLetterThatTheLogKnowsAsSentIsNotSentAgain() {
        Job job = letterJob();
        jdbc.sql("update letter set status = 'SENT' where id = " + letterOf(job))
                .update();

        engine.getManagementService().executeJob(job.getId());

        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

    @Test
    void aPersonReadsHisOwnLettersAndACoordinatorTheMunicipalitys() {
        String own = site().as("provby-uppgiftslamnare").get("/brev").ok().body();
        assertThat(own).contains("Skola").doesNotContain("Statistik");
        assertThat(site().as("provby-sakerhetssamordnare").get("/brev").ok().body())
                .contains("Skola")
                .contains("Statistik");
        assertThat(site().as("mjolby-sakerhetssamordnare").get("/brev").ok().body())
                .doesNotContain("Provby");
    }

    @Test
    void aTextWithLineBreaksBecomesNoHeader() {
        Job job = letterJob();
        jdbc.sql("update letter set subject = 'Hej' || chr(13) || chr(10) || 'Bcc: ond@example.org' where id = "
                        + letterOf(job))
                .update();

        engine.getManagementService().executeJob(job.getId());

        assertThat(MAIL.getReceivedMessages())
                .singleElement()
                .satisfies(message -> assertThat(message.getHeader("Bcc")).isNull());
    }

    /** Tasks of other stories' years may be overdue as well. */
    private static List<MimeMessage> lettersOfTheYearTo(String address) {
        return lettersTo(address).stream()
                .filter(letter -> GreenMailUtil.getBody(letter).contains("Plan=C3=A5r: " + year))
                .toList();
    }

    private Incident incidentOf(Job job) {
        return engine.getRuntimeService()
                .createIncidentQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
    }

    /** The morning run of a day, and the letters that it wrote. */
    private void on(String day) {
        turn.on((year - 1) + "-" + day);
        turnOf("provby").fired("startEvent_everyMorning");
        turnOf("provby").fired("serviceTask_collectReminders");
        engine.getManagementService()
                .createJobQuery()
                .tenantIdIn("provby")
                .activityId("serviceTask_sendLetter")
                .list()
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }

    private Task task(String name) {
        return turn.open("userTask_supplySource").stream()
                .filter(task -> task.getName().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private Job letterJob() {
        return engine.getManagementService().createJobQuery().activityId("serviceTask_sendLetter").list().stream()
                .filter(job -> text("select case_key from letter where id = " + letterOf(job))
                        .equals("provby-" + year))
                .findFirst()
                .orElseThrow();
    }

    private long letterOf(Job job) {
        return (Long) engine.getRuntimeService().getVariable(job.getProcessInstanceId(), "letterId");
    }
}
