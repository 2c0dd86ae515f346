package se.trygghetshjulet.letter.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.trygghetshjulet.engine.BrevProcess.SERVICE_TASK_SEND_LETTER;
import static se.trygghetshjulet.engine.BrevProcess.TIMER_EVENT_HOUR_HAS_COME;
import static se.trygghetshjulet.engine.BrevProcess.USER_TASK_HANDLE_UNDELIVERED;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.trygghetshjulet.engine.BrevProcess;
import se.trygghetshjulet.letter.Addressee;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Site;

/**
 * What becomes of a letter when the mail server is away, moody or silent, when the address is wrong, and when the
 * product is cut off in the middle.
 */
class LettersThatFailTest extends RunningWheel {

    private static final Instant MORNING = Instant.parse("2026-09-01T05:00:00Z");

    private static final String COORDINATOR = "provby-sakerhetssamordnare";

    private static int stories;

    @Autowired
    private LetterWriter office;

    @Autowired
    private Letters outbox;

    @Autowired
    private LetterLines lines;

    @Autowired
    private JavaMailSenderImpl settings;

    private final MoodyMailServer moody = new MoodyMailServer();

    @BeforeEach
    void aMorning() throws Exception {
        stories++;
        ClockUtil.setCurrentTime(Date.from(MORNING.plus(Duration.ofDays(30L * stories))));
        MAIL.purgeEmailFromAllMailboxes();
        // the coordinator's letters about other stories
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(BrevProcess.KEY)
                .list()
                .forEach(letter ->
                        engine.getRuntimeService().deleteProcessInstance(letter.getId(), "en annan historia"));
    }

    @AfterEach
    void everyServerIsWellAgain() {
        moody.close();
        settings.setPort(MAIL.getSmtp().getPort());
        settings.setUsername(null);
        settings.setPassword(null);
    }

    @Test
    void theServerIsAwayForADayAndNothingIsLostAndNothingComesTwice() {
        List<Long> letters = Stream.of("ett", "tva", "tre").map(this::letterTo).toList();
        Instant back = now().plus(Duration.ofDays(1));
        settings.setPort(1);

        theExecutorWorksUntil(back);
        assertThat(letters).allSatisfy(letter -> {
            assertThat(status(letter)).isEqualTo(SendStatus.WRITTEN);
            assertThat(sending(letter).attempts()).isGreaterThan(5);
            assertThat(sending(letter).lastError()).contains("Couldn't connect");
            assertThat(isUncertain(letter)).isFalse();
        });

        settings.setPort(MAIL.getSmtp().getPort());
        theExecutorWorksUntil(back.plus(Duration.ofHours(13)));
        assertThat(letters).allSatisfy(letter -> assertThat(status(letter)).isEqualTo(SendStatus.SENT));
        assertThat(ids())
                .containsExactlyInAnyOrderElementsOf(
                        letters.stream().map(this::messageId).toList());
        assertThat(MAIL.getReceivedMessages())
                .allSatisfy(mail ->
                        assertThat(mail.getHeader("X-Trygghetshjulet-Resent")).isNull());
    }

    @Test
    void afterTwoDaysItIsATaskOfTheCoordinatorsWhoSendsItAgain() {
        Long letter = letterTo("borta");
        settings.setPort(1);

        theExecutorWorksUntil(now().plus(Duration.ofHours(48)));
        assertThat(status(letter)).isEqualTo(SendStatus.WRITTEN);
        theExecutorWorksUntil(now().plus(Duration.ofHours(12)));

        assertThat(status(letter)).isEqualTo(SendStatus.DEAD);
        assertThat(sending(letter).attempts()).isEqualTo(11);
        Task task = task(letter);
        assertThat(task.getName()).isEqualTo("Åtgärda brevet till Mottagare borta");
        ObjectNode shown = coordinator().formVariables(task.getId());
        assertThat(shown.path("reason").asText()).startsWith("Brevet har försökts skickas 11 gånger");
        assertThat(shown.path("currentAddress").asText()).isEqualTo("borta@provby.example");
        assertThat(incident(letter).getIncidentMessage()).startsWith("Brevet har försökts skickas 11 gånger");
        assertThat(coordinator()
                        .get("/engine-rest/incident?incidentType=letterUndelivered&processInstanceId="
                                + task.getProcessInstanceId())
                        .json())
                .hasSize(1);

        settings.setPort(MAIL.getSmtp().getPort());
        decide(task, "igen", "borta@provby.example").ok();
        fire(letter);
        assertThat(status(letter)).isEqualTo(SendStatus.SENT);
        assertThat(ids()).containsExactly(messageId(letter));
        assertThat(incidents(letter)).isEmpty();
    }

    @Test
    void theConnectionBreaksAfterTheLetterWasHandedOver() throws Exception {
        Long letter = letterTo("osaker");
        settings.setPort(moody.answering(".", MoodyMailServer.HANG_UP).port());

        assertThatThrownBy(() -> fire(letter)).isNotNull();
        assertThat(status(letter)).isEqualTo(SendStatus.WRITTEN);
        assertThat(isUncertain(letter)).isTrue();
        assertThat(moody.letters()).hasSize(1);
        assertThat(pageOf(COORDINATOR))
                .contains("Det är osäkert om brevet har kommit fram")
                .contains("Förbindelsen bröts innan servern svarade.");

        moody.cheerUp();
        fire(letter);
        assertThat(status(letter)).isEqualTo(SendStatus.SENT);
        assertThat(isUncertain(letter)).isTrue();
        assertThat(moody.letters())
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail).contains(messageId(letter)));
        assertThat(moody.letters().get(0)).doesNotContain("X-Trygghetshjulet-Resent");
        assertThat(moody.letters().get(1)).contains("X-Trygghetshjulet-Resent: uncertain");
    }

    @Test
    void theServerTakesTheLetterAndHangsUpWithoutAGoodbye() {
        Long letter = letterTo("ohovlig");
        settings.setPort(moody.answering("QUIT", MoodyMailServer.HANG_UP).port());

        fire(letter);

        assertThat(status(letter)).isEqualTo(SendStatus.SENT);
        assertThat(isUncertain(letter)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "HELLO, 421 busy",
        "MAIL, 451 later",
        "RCPT, 421 busy",
        "RCPT, 450 greylisted",
        "RCPT, 452 full",
        "DATA, 451 later",
        "., 451 later",
        "., 421 busy",
        "AUTH, 535 no such login",
        "MAIL, 530 log in first",
        "MAIL, 550 who are you",
        "RCPT, 530 log in first",
        "RCPT, 554 5.7.1 Relay access denied",
        "DATA, ''",
        "RCPT, ''"
    })
    void whatMayPassIsTriedAgainAndIsNotUncertain(String command, String answer) {
        Long letter = letterTo("senare");
        settings.setPort(moody.answering("EHLO", "250-prov.example\n250 AUTH PLAIN")
                .answering("AUTH", command.equals("AUTH") ? answer : "235 welcome")
                .answering(command, answer)
                .port());
        settings.setUsername("hjulet");
        settings.setPassword("hemligt");

        assertThatThrownBy(() -> fire(letter)).isNotNull();
        assertThat(status(letter)).isEqualTo(SendStatus.WRITTEN);
        assertThat(isUncertain(letter)).isFalse();
        assertThat(job(letter).getRetries()).isEqualTo(10);
        assertThat(job(letter).getDuedate()).isBefore(Date.from(now().plus(Duration.ofMinutes(2))));

        moody.answering("AUTH", "235 welcome")
                .answering(command, "AUTH".equals(command) ? "235 welcome" : usual(command));
        fire(letter);
        assertThat(status(letter)).isEqualTo(SendStatus.SENT);
        assertThat(moody.letters().get(moody.letters().size() - 1)).doesNotContain("X-Trygghetshjulet-Resent");
    }

    private static String usual(String command) {
        return switch (command) {
            case "HELLO" -> "220 prov.example";
            case "DATA" -> "354 go ahead";
            default -> "250 ok";
        };
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user, svarskod 550",
        "RCPT, 553 mailbox name not allowed, svarskod 553",
        "RCPT, 501 bad address, svarskod 501",
        "., 552 too much mail data, full eller brevet för stort",
        "., 554 transaction failed, svarskod 554",
        "MAIL, 552 too big, full eller brevet för stort"
    })
    void whatIsRefusedForGoodIsNotTriedAgainButIsATask(String command, String answer, String reason) {
        Long letter = letterTo("fel");
        settings.setPort(moody.answering(command, answer).port());

        fire(letter);

        assertThat(status(letter)).isEqualTo(SendStatus.BOUNCED);
        assertThat(sending(letter).replyCode()).isEqualTo(Integer.parseInt(answer.substring(0, 3)));
        assertThat(jobs(letter)).isEmpty();
        assertThat(incident(letter).getIncidentMessage()).contains(reason);
        assertThat(coordinator()
                        .formVariables(task(letter).getId())
                        .path("reason")
                        .asText())
                .contains(reason);
        assertThat(pageOf(COORDINATOR)).contains(reason).contains(answer);
        decide(task(letter), "slapp", null).ok();
    }

    @Test
    void somebodyOutsideGetsItAtTheAddressThatTheCoordinatorCorrects() {
        Long letter = letterTo("gammal");
        settings.setPort(moody.answering("RCPT", "550 5.1.1 no such user").port());
        fire(letter);
        settings.setPort(MAIL.getSmtp().getPort());
        Task task = task(letter);

        for (String nonsense : List.of("ny", "ny@provby.example, ond@example.org", "ny@prov by.example")) {
            Site.Answer refused = decide(task, "igen", nonsense);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.message()).contains("E-postadress").contains("Skriv en annan.");
        }
        assertThat(decide(task, "igen", null).message()).contains("E-postadress");
        assertThat(decide(task, "kanske", "ny@provby.example").status()).isEqualTo(400);
        assertThat(status(letter)).isEqualTo(SendStatus.BOUNCED);

        decide(task, "igen", "ny@götene.example").ok();
        fire(letter);
        assertThat(lettersTo("ny@xn--gtene-jua.example")).hasSize(1);
    }

    @Test
    void aPersonGetsItAtTheAddressThatTheAdministratorCorrects() {
        Long letter = letterOf("provby-registrator", "registrator@provby.example");
        address("provby-registrator", "");
        fire(letter);
        assertThat(status(letter)).isEqualTo(SendStatus.UNDELIVERABLE);
        Task task = task(letter);
        ObjectNode shown = coordinator().formVariables(task.getId());
        assertThat(shown.path("reason").asText()).isEqualTo("Mottagaren saknar e-postadress.");
        assertThat(shown.path("currentAddress").asText()).isEqualTo("saknas");

        Site.Answer refused = decide(task, "igen", null);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains("Be administratören rätta den");

        address("provby-registrator", "ny.registrator@provby.example");
        decide(task, "igen", null).ok();
        fire(letter);
        assertThat(status(letter)).isEqualTo(SendStatus.SENT);
        assertThat(lettersTo("ny.registrator@provby.example")).hasSize(1);
        address("provby-registrator", "registrator@provby.example");
    }

    @Test
    void theCoordinatorLetsALetterGo() {
        Long letter = letterTo("");
        fire(letter);
        assertThat(status(letter)).isEqualTo(SendStatus.UNDELIVERABLE);

        decide(task(letter), "slapp", null).ok();

        assertThat(status(letter)).isEqualTo(SendStatus.WITHDRAWN);
        assertThat(incidents(letter)).isEmpty();
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .variableValueEquals("letterId", letter)
                        .count())
                .isZero();
    }

    @Test
    void aCoordinatorWhoCannotBeReachedIsNotToldOfThatForEver() {
        Long first = letterTo("");
        fire(first);
        Long aboutIt = letterOf(COORDINATOR, "x");
        line(aboutIt, COORDINATOR, "provby", task(first).getId(), "Åtgärda brevet", "ny-uppgift");
        address(COORDINATOR, "");

        fire(aboutIt);

        assertThat(status(aboutIt)).isEqualTo(SendStatus.UNDELIVERABLE);
        assertThat(incidents(aboutIt)).isEmpty();
        assertThat(pageOf(COORDINATOR)).contains("Mottagaren saknar e-postadress.");
        address(COORDINATOR, "sakerhetssamordnare@provby.example");
        decide(task(first), "slapp", null).ok();
    }

    @Test
    void theProductWasCutOffBeforeItCouldLogThatTheServerHadTakenTheLetter() throws Exception {
        Long letter = letterTo("avbrott");
        begun(letter, now().minus(Duration.ofMinutes(5)));

        fire(letter);

        assertThat(status(letter)).isEqualTo(SendStatus.SENT);
        assertThat(isUncertain(letter)).isTrue();
        assertThat(sending(letter).attempts()).isEqualTo(2);
        MimeMessage mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getHeader("X-Trygghetshjulet-Resent")).containsExactly("uncertain");
        assertThat(mail.getMessageID()).isEqualTo(messageId(letter));
        assertThat(pageOf(COORDINATOR)).contains("Det kan ha kommit två gånger");
    }

    @Test
    void whileAnotherNodeIsAtItALetterIsLeftAlone() {
        Long letter = letterTo("nyss");
        begun(letter, now().minus(Duration.ofMinutes(1)));

        assertThatThrownBy(() -> fire(letter)).hasMessageContaining("pågår");

        assertThat(MAIL.getReceivedMessages()).isEmpty();
        assertThat(isUncertain(letter)).isFalse();
        assertThat(sending(letter).attempts()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"SENT", "KEPT", "WITHDRAWN"})
    void whatTheLogKnowsAsDoneIsNotSentAgain(SendStatus status) {
        Long letter = letterTo("klart");
        letters().mark(letter, status.name());

        fire(letter);

        assertThat(MAIL.getReceivedMessages()).isEmpty();
        assertThat(jobs(letter)).isEmpty();
        assertThat(status(letter)).isEqualTo(status);
    }

    @Test
    void aLetterWaitsForItsHour() {
        Long letter = letterTo("morgon");
        Job job = job(letter);
        engine.getRuntimeService().deleteProcessInstance(job.getProcessInstanceId(), "skrivs om");
        keep(letter, Sending.waiting(now().plus(Duration.ofHours(2))));
        engine.getRuntimeService()
                .createProcessInstanceByKey(BrevProcess.KEY)
                .processDefinitionTenantId("provby")
                .setVariables(Map.of("letterId", letter))
                .execute();

        assertThat(job(letter).getDuedate()).isEqualTo(Date.from(now().plus(Duration.ofHours(2))));
        assertThat(pageOf(COORDINATOR)).contains("tidigast");
        theExecutorWorksUntil(now().plus(Duration.ofMinutes(119)));
        assertThat(MAIL.getReceivedMessages()).isEmpty();
        theExecutorWorksUntil(now().plus(Duration.ofMinutes(1)));
        assertThat(ids()).containsExactly(messageId(letter));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void anAddressWithSwedishSignsNeedsAServerThatKnowsThem(boolean knows) {
        Long letter = letterTo("åsa");
        settings.setPort(moody.answering("EHLO", "250-prov.example\n250 " + (knows ? "SMTPUTF8" : "SIZE"))
                .port());

        fire(letter);

        assertThat(status(letter)).isEqualTo(knows ? SendStatus.SENT : SendStatus.UNDELIVERABLE);
        assertThat(moody.commands())
                .filteredOn(line -> line.contains("åsa@provby.example"))
                .hasSize(knows ? 1 : 0);
        if (!knows) {
            assertThat(incident(letter).getIncidentMessage()).contains("tecken före @");
            decide(task(letter), "slapp", null).ok();
        }
    }

    @ParameterizedTest
    @CsvSource({"morgonbrev", "overlamnad"})
    void ofALetterAboutSeveralMunicipalitiesACoordinatorSeesHisOwnLines(String kind) {
        Long letter = letter(
                new Addressee("provby-registrator", "provby-registrator", "registrator@provby.example"),
                kind,
                "Hemligt om Mjölby och Provby");
        line(letter, "provby-registrator", "provby", "provby" + letter, "Provbys uppgift", "paminnelse");
        line(letter, "provby-registrator", "mjolby", "mjolby" + letter, "Mjölbys uppgift", "paminnelse");

        assertThat(pageOf("provby-registrator")).contains("Hemligt om Mjölby och Provby");
        assertThat(pageOf(COORDINATOR))
                .contains("Provbys uppgift")
                .doesNotContain("Mjölbys uppgift")
                .doesNotContain("Hemligt");
        assertThat(pageOf("mjolby-sakerhetssamordnare"))
                .contains("Mjölbys uppgift")
                .doesNotContain("Provbys uppgift")
                .doesNotContain("Hemligt");
        assertThat(pageOf("mjolby-kommunpolis"))
                .doesNotContain("uppgift</strong>")
                .doesNotContain("Hemligt");
    }

    @Test
    void lettersThatNobodyGotComeFirstOnThePage() {
        Long failing = letterTo("");
        fire(failing);
        Long fine = letterTo("fin");
        fire(fine);

        String page = pageOf(COORDINATOR);

        assertThat(page.indexOf("brev-" + failing + "\"")).isPositive().isLessThan(page.indexOf("brev-" + fine + "\""));
        assertThat(page).contains("Har inte kommit fram");
        decide(task(failing), "slapp", null).ok();
    }

    private void line(Long letter, String person, String kommun, String task, String title, String reason) {
        LocalDate due = LocalDate.parse("2026-09-03");
        lines.save(new LetterLine(null, letter, person, kommun, null, task, title, due, reason, ""));
    }

    /** An attempt is under way, or was cut off, since then. */
    private void begun(Long letter, Instant since) {
        keep(letter, new Sending(SendStatus.WRITTEN, null, since, null, 1, false, null, null));
    }

    /** Lets a letter stand as if that had become of it. */
    private void keep(Long letter, Sending sending) {
        Letter kept = outbox.findById(letter).orElseThrow();
        outbox.save(new Letter(
                letter,
                kept.letterKey(),
                kept.kommun(),
                kept.kind(),
                kept.caseKey(),
                kept.to(),
                kept.text(),
                kept.writtenAt(),
                sending));
    }

    private Long letterTo(String box) {
        return letter(new Addressee(null, "Mottagare " + box, box.isEmpty() ? null : box + "@provby.example"));
    }

    private Long letterOf(String person, String address) {
        return letter(new Addressee(person, person, address));
    }

    private Long letter(Addressee to) {
        return letter(to, "prov", "Texten.");
    }

    private Long letter(Addressee to, String kind, String text) {
        String key = "prov:" + stories + ":" + to.address() + ":" + to.person() + ":" + outbox.count();
        office.post(new LetterWriter.Draft(key, "provby", kind, null, to, "Ämnet", text, null));
        return outbox.findByLetterKey(key).orElseThrow().id();
    }

    /** Every job at its time, as the job executor would, failures included. */
    private void theExecutorWorksUntil(Instant end) {
        for (Job job = next(end); job != null; job = next(end)) {
            if (job.getDuedate() != null && job.getDuedate().toInstant().isAfter(now())) {
                ClockUtil.setCurrentTime(job.getDuedate());
            }
            try {
                engine.getManagementService().executeJob(job.getId());
            } catch (RuntimeException e) {
                assertThat(e).hasMessageContaining("Couldn't connect");
            }
        }
        ClockUtil.setCurrentTime(Date.from(end));
    }

    private Job next(Instant end) {
        return Stream.of(SERVICE_TASK_SEND_LETTER, TIMER_EVENT_HOUR_HAS_COME)
                .flatMap(activity -> engine
                        .getManagementService()
                        .createJobQuery()
                        .activityId(activity)
                        .tenantIdIn("provby")
                        .withRetriesLeft()
                        .list()
                        .stream())
                .filter(job -> job.getDuedate() == null
                        || !job.getDuedate().toInstant().isAfter(end))
                .min(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElse(null);
    }

    private void fire(Long letter) {
        engine.getManagementService().executeJob(job(letter).getId());
    }

    private Job job(Long letter) {
        return jobs(letter).get(0);
    }

    private List<Job> jobs(Long letter) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(BrevProcess.KEY)
                .variableValueEquals("letterId", letter)
                .list()
                .stream()
                .flatMap(instance ->
                        engine
                                .getManagementService()
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .toList();
    }

    private Task task(Long letter) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(USER_TASK_HANDLE_UNDELIVERED)
                .processVariableValueEquals("letterId", letter)
                .singleResult();
    }

    private Site.Person coordinator() {
        return site().as(COORDINATOR);
    }

    private Site.Answer decide(Task task, String outcome, String address) {
        ObjectNode data = JsonNodeFactory.instance.objectNode().put("outcome", outcome);
        if (address != null) {
            data.put("address", address);
        }
        coordinator().claim(task.getId()).ok();
        return coordinator().submit(task.getId(), data);
    }

    private List<Incident> incidents(Long letter) {
        return engine.getRuntimeService().createIncidentQuery().incidentType("letterUndelivered").list().stream()
                .filter(incident -> letter.equals(
                        engine.getRuntimeService().getVariable(incident.getProcessInstanceId(), "letterId")))
                .toList();
    }

    private Incident incident(Long letter) {
        return incidents(letter).get(0);
    }

    private void address(String person, String address) {
        var user = engine.getIdentityService().createUserQuery().userId(person).singleResult();
        user.setEmail(address);
        engine.getIdentityService().saveUser(user);
    }

    private Sending sending(Long letter) {
        return outbox.findById(letter).orElseThrow().sending();
    }

    private SendStatus status(Long letter) {
        return sending(letter).status();
    }

    private boolean isUncertain(Long letter) {
        return sending(letter).uncertain();
    }

    private String messageId(Long letter) {
        return "<brev-" + letter + "@localhost>";
    }

    private List<String> ids() {
        return Arrays.stream(MAIL.getReceivedMessages())
                .map(LettersThatFailTest::id)
                .toList();
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String pageOf(String person) {
        return site().as(person).get("/brev").ok().body();
    }

    private static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
