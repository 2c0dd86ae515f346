package se.trygghetshjulet.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_RECORD_ARBETSUTSKOTT;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_REGISTER_MATTER;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_WRITE_MISSIV;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_LOFTE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_PLAN;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_PRIORITISE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_RENEW_AGREEMENT;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_REVIEW;
import static se.trygghetshjulet.engine.KommunstyrelseProcess.USER_TASK_RECORD_KOMMUNSTYRELSE;
import static se.trygghetshjulet.engine.LagaKraftProcess.USER_TASK_ANNOUNCE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_KOMMUN;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_POLIS;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_POLIS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.trygghetshjulet.engine.WheelTime;
import se.trygghetshjulet.letter.outbox.LetterLine;
import se.trygghetshjulet.letter.outbox.LetterLines;
import se.trygghetshjulet.year.KeptLetters;
import se.trygghetshjulet.year.Postgres;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Turn;
import se.trygghetshjulet.year.Visitor;
import se.trygghetshjulet.year.Visitor.Page;

/** What a coordinator sees of a municipality's tasks, does about them, and may not do; on PostgreSQL, where two meet. */
class CoordinationTest extends RunningWheel {

    private static final String PAGE = "/samordning/provby";
    private static final String COORDINATOR = "provby-sakerhetssamordnare";

    private static int planYear = 2070;

    @Autowired
    private TaskActions actions;

    @Autowired
    private LetterLines lines;

    private Turn turn;
    private Task task;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Postgres.behind(registry);
    }

    /** A year of its own for each story. */
    @BeforeEach
    void aYearHasJustStarted() {
        planYear++;
        turn = turnOf("provby").on(planYear - 1 + "-09-05").started(planYear);
        task = open("Skola");
        actions.deleteAll();
    }

    @Test
    void theCoordinatorSeesWhatWaitsWhereAndForHowLong() {
        assign(task, "provby-uppgiftslamnare");
        Page page = visitor(COORDINATOR).open(PAGE + "?arende=provby-" + planYear);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Uppgifter i Provby kommun")
                .contains("Årshjulet " + planYear)
                .contains("Lämna underlag: Skola")
                .contains("Tagen av Prov Uppgiftslamnare")
                .contains("Kommunpolis: Prov Kommunpolis")
                .containsPattern("\\d+ arbetsdagar kvar")
                .contains("Inget just nu");
        assertThat(page.html()).contains("id=\"uppgift-" + task.getId() + "\"");
    }

    @Test
    void whatIsLateComesFirstAndIsSaidInWords() {
        turn.on(planYear - 1 + "-10-01");
        Task other = open("Statistik");
        setDue(other, planYear - 1 + "-09-10");
        Page page = visitor(COORDINATOR).open(PAGE + "?arende=provby-" + planYear);

        assertThat(page.text()).contains("2 försenade uppgifter").containsPattern("Försenad \\d+ arbetsdag");
        assertThat(page.html().indexOf("id=\"uppgift-" + other.getId()))
                .isLessThan(page.html().indexOf("id=\"uppgift-" + task.getId()));
        assertThat(page.html()).contains("href=\"#uppgift-" + other.getId());
    }

    @Test
    void aTaskThatNobodyCanDoIsPointedOut() {
        engine.getTaskService().setAssignee(task.getId(), "har-slutat");

        assertThat(visitor(COORDINATOR).open(PAGE).text()).contains("1 uppgift som ingen på plats kan göra i tid");
        assertThat(press("puff", Map.of()).text()).contains("Ingen som har uppgiften är på plats");
        visitor(COORDINATOR)
                .open(PAGE)
                .form(PAGE + "/arenden/provby-" + planYear + "/puff")
                .send();
        assertThat(actions.findAll()).isNotEmpty().extracting(TaskAction::task).doesNotContain(task.getId());
    }

    @Test
    void lettersThatDidNotArriveAreCounted() {
        Long letter = KeptLetters.last(letters().to("provby-kommunpolis")).id();
        letters().mark(letter, "UNDELIVERABLE");

        assertThat(visitor(COORDINATOR).open(PAGE).text()).contains("1 brev har inte kommit fram");
        letters().mark(letter, "WRITTEN");
    }

    @Test
    void whatHasBeenToldToWhomStandsAtTheTask() {
        lines.findAll().stream()
                .filter(line -> line.task().equals(task.getId()))
                .forEach(lines::delete);
        lines.save(new LetterLine(
                null,
                KeptLetters.last(letters().to("provby-uppgiftslamnare")).id(),
                "provby-uppgiftslamnare",
                "provby",
                "provby-" + planYear,
                task.getId(),
                "Skola",
                WheelTime.day(task.getDueDate()),
                "ny-uppgift",
                ""));

        assertThat(visitor(COORDINATOR).open(PAGE).text())
                .containsPattern("1 brev, senast 5 september \\d\\d:\\d\\d")
                .contains("Ny uppgift till Prov Uppgiftslamnare");
    }

    @Test
    void aNudgeWritesALetterAtOnceAndIsKept() {
        long before = nudges();
        Page done = press("puff", Map.of()).followed();

        assertThat(nudges()).isEqualTo(before + 1);
        assertThat(done.text())
                .contains("Du har påmint om ”Lämna underlag: Skola”")
                .containsPattern("Vad samordnaren har gjort.*Prov Sakerhetssamordnare: Lämna underlag: Skola Påminde");
        assertThat(actions.findAll()).extracting(TaskAction::caseKey).containsExactly("provby-" + planYear);
        assertThat(press("puff", Map.of()).text())
                .contains("Det gick inte")
                .contains("Prov Sakerhetssamordnare påminde alldeles nyss");
        turn.on(planYear - 1 + "-09-09");
        assertThat(press("puff", Map.of()).status()).isEqualTo(302);
    }

    @Test
    void aWholeCaseIsNudgedAtOnceButForWhatSomebodyHasJustNudgedAbout() {
        press("puff", Map.of());
        Page page = visitor(COORDINATOR).open(PAGE + "?arende=provby-" + planYear);
        String all = PAGE + "/arenden/provby-" + planYear + "/puff";

        Page done = page.form(all).send();
        assertThat(done.header("Location")).contains("arende=provby-" + planYear);
        assertThat(done.followed().text()).contains("Du har påmint om ”Lämna underlag: Statistik”");
        assertThat(actions.findAll()).hasSize(2);
        assertThat(page.form(all).send().followed().status()).isEqualTo(200);
        assertThat(actions.findAll()).hasSize(2);
        assertThat(visitor(COORDINATOR).open(PAGE).form(all).send().text()).contains("Alla har nyss blivit påminda");
    }

    @Test
    void theLastDayIsMovedWithAReasonThatOutlivesTheTask() {
        String day = planYear - 1 + "-10-" + workingDay(planYear - 1, 10);
        Page done = press("flytta", Map.of("dag", day, "skal", "Skolan har <b>lov</b>"))
                .followed();

        assertThat(WheelTime.day(open("Skola").getDueDate())).hasToString(day);
        assertThat(done.text()).contains("ska nu vara klar senast").contains("Skäl: Skolan har <b>lov</b>");
        assertThat(done.html()).contains("&lt;b&gt;lov").doesNotContain("<b>lov");

        turn.done(USER_TASK_SUPPLY_SOURCE);
        assertThat(visitor(COORDINATOR).open(PAGE).text())
                .contains("Flyttade sista dagen från")
                .contains("Skolan har");
        assertThat(visitor(COORDINATOR).open(PAGE + "?arende=provby-1999").text())
                .contains("Ingen uppgift väntar i ärendet")
                .doesNotContain("Skolan har");
    }

    @Test
    void aDayThatCannotBeIsRefusedAtItsFieldAndWhatWasTypedStays() {
        Page page = press("flytta", Map.of("dag", planYear - 1 + "-12-24", "skal", "Jul \"nära\""));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("Det gick inte")
                .contains("Kommunen har stängt")
                .contains("Nästa arbetsdag är");
        assertThat(page.html())
                .contains("href=\"#dag-" + task.getId())
                .contains("value=\"" + (planYear - 1) + "-12-24\"")
                .contains("Jul &quot;nära&quot;</textarea>")
                .contains("aria-invalid=\"true\"")
                .contains("<title>Fel: ");

        assertThat(press("flytta", Map.of("dag", "2020-01-07", "skal", "x")).text())
                .contains("Dagen har redan varit");
        assertThat(press("flytta", Map.of("dag", "i morgon", "skal", "")).text())
                .contains("Skriv ett datum, till exempel 2027-01-31")
                .contains("Skriv varför dagen flyttas");
        assertThat(press("flytta", Map.of("dag", "2999-01-07", "skal", "x")).text())
                .contains("inom ett år");
        assertThat(press("flytta", Map.of("dag", planYear - 1 + "-10-01", "skal", "x".repeat(1001)))
                        .text())
                .contains("högst 1000 tecken");
        assertThat(actions.findAll()).isEmpty();
    }

    @Test
    void aDayThatTheLawSetsIsNotTheCoordinatorsToMove() {
        assertThat(StatutoryDay.of("justera-protokoll"))
                .hasValueSatisfying(law -> assertThat(law).contains("kommunallagen 5 kap. 69 §"));
        Task minutes = decided();
        Visitor visitor = visitor(COORDINATOR);
        Page page = visitor.open(PAGE);

        assertThat(page.hasForm(action(minutes, "flytta"))).isFalse();
        assertThat(page.text()).contains("kommunallagen 5 kap. 69 §");
        Map<String, String> forged = forged(page, minutes);
        forged.put("dag", planYear + "-01-07");
        forged.put("skal", "Hinner inte");
        forged.put("sedd", WheelTime.day(minutes.getDueDate()).toString());
        Page refused = visitor.post(action(minutes, "flytta"), forged);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Den dagen går inte att flytta");
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(minutes.getId())
                        .singleResult()
                        .getDueDate())
                .isEqualTo(minutes.getDueDate());
    }

    @Test
    void aTaskIsHandedOverToWhoeverHasARoleAndBack() {
        Page done = press("lamna", Map.of("person", "provby-registrator", "skal", "Sjuk"))
                .followed();
        assertThat(open("Skola").getAssignee()).isEqualTo("provby-registrator");
        assertThat(done.text())
                .contains("ligger nu hos Prov Registrator")
                .contains("Lämnade över till Prov Registrator");
        assertThat(site().as("provby-registrator")
                        .formVariables(task.getId())
                        .path("sourceName")
                        .asText())
                .isEqualTo("Skola");

        assertThat(press("lamna", Map.of("person", "mjolby-registrator", "skal", "x"))
                        .text())
                .contains("Välj någon som har en roll i kommunen");
        assertThat(press("lamna", Map.of("person", "provby-registrator", "skal", "x"))
                        .text())
                .contains("har redan uppgiften");
        assertThat(press("lamna", Map.of("person", "provby-kommunpolis", "skal", "\u00a0\u200b\u3164"))
                        .text())
                .contains("Skriv varför uppgiften lämnas över");
        assertThat(press("lamna", Map.of("person", "", "skal", "")).text())
                .contains("Välj vem som ska ha uppgiften")
                .contains("Skriv varför uppgiften lämnas över");

        assertThat(press("lamna", Map.of("person", "alla", "skal", "Frisk igen"))
                        .followed()
                        .text())
                .contains("ligger nu hos alla som har rollen")
                .contains("Lämnade över från Prov Registrator till alla som har rollen");
        assertThat(open("Skola").getAssignee()).isNull();
        assertThat(press("lamna", Map.of("person", "alla", "skal", "x")).text()).contains("Ingen har tagit uppgiften");
    }

    @Test
    void twoOfTheSameNameAndRoleAreToldApartWhereverTheyAreNamed() {
        User namesake = engine.getIdentityService().newUser("provby-registrator-2");
        namesake.setFirstName("Prov");
        namesake.setLastName("Registrator");
        engine.getIdentityService().saveUser(namesake);
        engine.getIdentityService().createMembership(namesake.getId(), "provby-registrator");
        try {
            assertThat(visitor(COORDINATOR).open(PAGE).text())
                    .contains("Prov Registrator (Registrator, provby-registrator)")
                    .contains("Prov Registrator (Registrator, provby-registrator-2)");
            assertThat(press("lamna", Map.of("person", namesake.getId(), "skal", "Sjuk"))
                            .followed()
                            .text())
                    .contains("ligger nu hos Prov Registrator (Registrator, provby-registrator-2)")
                    .contains("Lämnade över till Prov Registrator (Registrator, provby-registrator-2)")
                    .contains("Tagen av Prov Registrator (Registrator, provby-registrator-2)");
        } finally {
            engine.getTaskService().setAssignee(task.getId(), null);
            engine.getIdentityService().deleteUser(namesake.getId());
        }
    }

    @Test
    void onlyWhoHoldsTheSignatorysRoleIsAskedToSign() {
        decided();
        task = turn.open(USER_TASK_SIGN_FOR_POLIS).get(0);
        String form =
                visitor(COORDINATOR).open(PAGE).form(action(task, "lamna")).html();

        assertThat(form).contains("provby-lokalpolisomradeschef").doesNotContain("provby-kommunpolis");
        assertThat(press("lamna", Map.of("person", "provby-ks-ordforande", "skal", "x"))
                        .text())
                .contains("Bara den som har rollen Lokalpolisområdeschef kan skriva under");
        assertThat(press("lamna", Map.of("person", "provby-lokalpolisomradeschef", "skal", "x"))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void aTaskThatWasDoneMeanwhileIsSaidToBeGone() {
        Visitor visitor = visitor(COORDINATOR);
        Page page = visitor.open(PAGE);
        turn.done(USER_TASK_SUPPLY_SOURCE);

        for (String action : List.of("puff", "flytta", "lamna")) {
            Page gone = page.form(action(task, action))
                    .with("person", "alla")
                    .with("skal", "x")
                    .send();
            assertThat(gone.status()).as(action).isEqualTo(404);
            assertThat(gone.text()).contains("Uppgiften finns inte längre").contains("Ingenting har ändrats");
        }
        assertThat(actions.findAll()).isEmpty();
    }

    @Test
    void aFormSentTwiceIsDoneOnce() {
        Page page = visitor(COORDINATOR).open(PAGE);
        long before = nudges();
        String day = planYear - 1 + "-10-" + workingDay(planYear - 1, 10);

        List<Page> nudged = atOnce(() -> page.form(action(task, "puff")).send());
        assertThat(nudged).extracting(Page::status).containsOnly(302);
        assertThat(nudges()).isEqualTo(before + 1);

        List<Page> moved = atOnce(() -> page.form(action(task, "flytta"))
                .with("dag", day)
                .with("skal", "Lov")
                .send());
        assertThat(moved).extracting(Page::status).containsOnly(302);
        assertThat(actions.findAll()).extracting(TaskAction::action).containsOnlyOnce(TaskAction.Kind.MOVED);
    }

    @Test
    void whoComesSecondIsToldWhatTheFirstHasDone() {
        Page mine = visitor(COORDINATOR).open(PAGE);
        Page theirs = visitor("admin").open(PAGE);
        String day = planYear - 1 + "-10-" + workingDay(planYear - 1, 10);
        theirs.form(action(task, "flytta"))
                .with("dag", day)
                .with("skal", "Lov")
                .send()
                .followed();
        theirs.form(action(task, "lamna"))
                .with("person", "provby-registrator")
                .with("skal", "Sjuk")
                .send();

        assertThat(mine.form(action(task, "flytta"))
                        .with("dag", planYear - 1 + "-10-15")
                        .with("skal", "x")
                        .send()
                        .text())
                .contains("Någon har flyttat sista dagen till");
        assertThat(mine.form(action(task, "lamna"))
                        .with("person", "provby-kommunpolis")
                        .with("skal", "x")
                        .send()
                        .text())
                .contains("Prov Registrator har uppgiften sedan du öppnade sidan");
        assertThat(open("Skola").getAssignee()).isEqualTo("provby-registrator");
    }

    @Test
    void theChairReadsWithoutButtonsAndEverybodyElseIsRefused() {
        Page chair = visitor("provby-bra-ordforande").open(PAGE);
        assertThat(chair.status()).isEqualTo(200);
        assertThat(chair.text()).contains("Lämna underlag: Skola").contains("hör av dig till säkerhetssamordnaren");
        assertThat(chair.html()).doesNotContain("<form");

        for (String stranger : List.of("provby-kommunpolis", "mjolby-sakerhetssamordnare", "mjolby-bra-ordforande")) {
            Page refused = visitor(stranger).open(PAGE);
            assertThat(refused.status()).as(stranger).isEqualTo(403);
            assertThat(refused.text()).contains("Du kommer inte åt sidan").doesNotContain("Lämna underlag");
        }
        assertThat(visitor(null).open(PAGE).status()).isEqualTo(401);
        assertThat(visitor("admin").open("/samordning/finns-inte").status()).isEqualTo(404);
        assertThat(visitor("provby-registrator").open("/samordning").status()).isEqualTo(403);
        assertThat(visitor(COORDINATOR).open("/samordning").header("Location")).endsWith(PAGE);
        assertThat(visitor("admin").open("/samordning").text()).contains("Mjölby kommun");
    }

    @Test
    void nobodyElseActsWhateverFormHeMakesUp() {
        for (String stranger : List.of("provby-kommunpolis", "provby-bra-ordforande", "mjolby-sakerhetssamordnare")) {
            Visitor visitor = visitor(stranger);
            Map<String, String> fields = forged(visitor.open("/installningar"), task);
            fields.put("formular", "00000000-0000-0000-0000-000000000000");
            Page refused = visitor.post(action(task, "puff"), fields);
            assertThat(refused.status()).as(stranger).isEqualTo(403);
            assertThat(refused.text()).contains("säkerhetssamordnare");
        }
        assertThat(actions.findAll()).isEmpty();
    }

    @Test
    void aTaskOfAnotherMunicipalityIsNotFoundHere() {
        Turn other = turnOf("mjolby").on(planYear - 1 + "-09-05").started(planYear);
        task = other.open(USER_TASK_SUPPLY_SOURCE).get(0);
        Visitor visitor = visitor(COORDINATOR);
        Page page = visitor.open(PAGE);

        assertThat(page.html()).doesNotContain(task.getId());
        for (String action : List.of("puff", "flytta", "lamna")) {
            Map<String, String> fields = forged(page, task);
            fields.putAll(Map.of("person", "alla", "dag", planYear - 1 + "-10-01", "skal", "x"));
            assertThat(visitor.post(action(task, action), fields).status())
                    .as(action)
                    .isEqualTo(404);
        }
        Map<String, String> fields = forged(page, task);
        assertThat(visitor.post(PAGE + "/arenden/mjolby-" + planYear + "/puff", fields)
                        .status())
                .isEqualTo(422);
        assertThat(actions.findAll()).isEmpty();
    }

    @Test
    void withoutTheTokenOfOurOwnPageNothingIsTaken() {
        Page page = visitor(COORDINATOR).open(PAGE);
        Page forged = page.form(action(task, "puff")).without("_csrf").send();
        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.text()).contains("Sidan har blivit gammal");
        assertThat(page.form(action(task, "puff")).with("_csrf", "fel").send().status())
                .isEqualTo(403);
        assertThat(visitor(COORDINATOR)
                        .post(action(task, "puff"), forged(page, task))
                        .status())
                .isEqualTo(403);
        assertThat(visitor(null).post(action(task, "puff"), forged(page, task)).status())
                .isIn(401, 403);
        assertThat(page.form(action(task, "puff"))
                        .with("formular", "fel")
                        .send()
                        .text())
                .contains("Sidan har blivit gammal");
        assertThat(actions.findAll()).isEmpty();
        assertThat(site().as(COORDINATOR).post("/engine-rest/task", "{}").status())
                .isEqualTo(200);
    }

    @Test
    void aReceiptIsShownToTheOneWhoActedAlone() {
        String location = press("puff", Map.of()).header("Location").replaceFirst("^http://[^/]*", "");
        String path = location.replaceFirst("#.*", "");

        assertThat(visitor(COORDINATOR).open(path).text()).contains("Du har påmint");
        assertThat(visitor("admin").open(path).text()).doesNotContain("Du har påmint");
        assertThat(visitor("mjolby-sakerhetssamordnare")
                        .open(path.replace("provby", "mjolby"))
                        .text())
                .doesNotContain("Du har påmint");
        assertThat(visitor(COORDINATOR).open(PAGE + "?gjort=x").status()).isEqualTo(400);
    }

    /** The turn has been decided; its minutes wait to be adjusted, and both parties to sign. */
    private Task decided() {
        turn.done(USER_TASK_SUPPLY_SOURCE).done(USER_TASK_COMPILE);
        turn.done(USER_TASK_APPROVE_FOR_KOMMUN).done(USER_TASK_APPROVE_FOR_POLIS);
        turn.done(USER_TASK_PRIORITISE).done(USER_TASK_DRAFT_PLAN).done(USER_TASK_DRAFT_LOFTE);
        turn.doneIfOpen(USER_TASK_RENEW_AGREEMENT).done(USER_TASK_REVIEW);
        turn.done(USER_TASK_REGISTER_MATTER).done(USER_TASK_WRITE_MISSIV);
        turn.on(planYear - 1 + "-11-20").done(USER_TASK_RECORD_ARBETSUTSKOTT);
        turn.on(planYear - 1 + "-12-28").done(USER_TASK_RECORD_KOMMUNSTYRELSE);
        return turn.open(USER_TASK_ANNOUNCE).get(0);
    }

    /** Fills in a form at the task on a fresh page, and sends it. */
    private Page press(String action, Map<String, String> typed) {
        Visitor.Form form = visitor(COORDINATOR).open(PAGE).form(action(task, action));
        typed.forEach(form::with);
        return form.send();
    }

    /** The fields that every form of a page has, for a task that the page does not show. */
    private static Map<String, String> forged(Page page, Task task) {
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"").matcher(page.html());
        Matcher form = Pattern.compile("name=\"formular\" value=\"([^\"]*)\"").matcher(page.html());
        Map<String, String> fields = new HashMap<>();
        if (token.find()) {
            fields.put("_csrf", token.group(1));
        }
        if (form.find()) {
            fields.put("formular", form.group(1));
        }
        fields.put("task", task.getId());
        return fields;
    }

    private static String action(Task task, String action) {
        return PAGE + "/uppgifter/" + task.getId() + "/" + action;
    }

    private Task open(String source) {
        return turn.open(USER_TASK_SUPPLY_SOURCE).stream()
                .filter(found -> found.getName().contains(source))
                .findFirst()
                .orElseThrow();
    }

    private void assign(Task found, String person) {
        engine.getTaskService().setAssignee(found.getId(), person);
    }

    private void setDue(Task found, String day) {
        engine.getTaskService().setDueDate(found.getId(), WheelTime.evening(LocalDate.parse(day)));
    }

    /** A day of the month that is a working day in that year, as two digits. */
    private String workingDay(int year, int month) {
        return IntStream.rangeClosed(5, 12)
                .mapToObj(day -> LocalDate.of(year, month, day))
                .filter(municipalities.get("provby").officeDays()::isWorkingDay)
                .map(day -> "%02d".formatted(day.getDayOfMonth()))
                .findFirst()
                .orElseThrow();
    }

    private long nudges() {
        return letters().of("puff").stream()
                .filter(letter -> letter.subject().contains("Skola"))
                .count();
    }

    private Visitor visitor(String person) {
        return new Visitor(port, person);
    }

    /** Four times in the same moment. */
    private static <T> List<T> atOnce(Supplier<T> work) {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            return IntStream.range(0, 4).mapToObj(one -> CompletableFuture.supplyAsync(work, pool)).toList().stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            pool.shutdown();
        }
    }
}
