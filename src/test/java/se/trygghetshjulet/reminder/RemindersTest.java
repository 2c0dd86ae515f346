package se.trygghetshjulet.reminder;

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
import static se.trygghetshjulet.engine.PaminnelseProcess.SERVICE_TASK_COLLECT_REMINDERS;
import static se.trygghetshjulet.engine.PaminnelseProcess.START_EVENT_EVERY_MORNING;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_KOMMUN;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_POLIS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.decision.ReferredBack;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.engine.TaskDesk;
import se.trygghetshjulet.engine.WheelTime;
import se.trygghetshjulet.letter.Preferences;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.year.KeptLetters;
import se.trygghetshjulet.year.Mail;
import se.trygghetshjulet.year.Turn;

/** Deadlines that come by themselves: on the right day, to the right person, once. */
class RemindersTest extends Mornings {

    private static final String SUPPLIER = "uppgiftslamnare@provby.example";
    private static final String POLICE = "kommunpolis@provby.example";
    private static final String COORDINATOR = "sakerhetssamordnare@provby.example";
    private static final String CHAIR = "bra-ordforande@provby.example";
    private static final String DEPUTY = "bra-ledamot@provby.example";
    private static final String DEPUTIES = "provby-kommunpolis-ersattare";

    @Autowired
    private Preferences preferences;

    @Autowired
    private Nudges nudges;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aNewTaskIsToldAtOnceToThoseWhoMayTakeItAndToNobodyElse() {
        started(PROVBY);
        post();

        Mail letter = newLettersTo(SUPPLIER).get(0);
        String link = "http://localhost:8080/camunda/app/tasklist/default/#/?task="
                + task("Skola").getId();
        assertThat(letter.subject())
                .isEqualTo("Ny uppgift: Lämna underlag: Skola (Provby kommun, senast 15 september 2027)");
        assertThat(letter.text())
                .startsWith("Hej Prov Uppgiftslamnare!\n\nDu har fått en ny uppgift")
                .contains("* Lämna underlag: Skola\n")
                .contains("  Kommun: Provby kommun\n  Klart senast: 15 september 2027\n  Läge: 10 arbetsdagar kvar\n")
                .contains("  " + link + "\n")
                .contains("Brevet skickas automatiskt")
                .contains("Ändra hur du får brev: http://localhost:8080/installningar");
        assertThat(letter.html())
                .contains("<html lang=\"sv\">")
                .contains("Lämna underlag: Skola")
                .contains("10 arbetsdagar kvar")
                .contains("href=\"" + link + "\"")
                .doesNotContain("<img", " th:");
        assertThat(newLettersTo(POLICE)).hasSize(1);
        assertThat(MAIL.getReceivedMessages()).hasSize(2);
    }

    @Test
    void aTaskIsRemindedOfByItsLeadThenOnItsLastDayThenWhenItIsLate() {
        started(PROVBY);
        post();
        newLettersTo(SUPPLIER);

        morningOf("2027-09-09");
        assertThat(newSubjectsTo(SUPPLIER)).isEmpty();

        runOf(PROVBY, "2027-09-10");
        at("2027-09-10", "06:59");
        post();
        assertThat(newSubjectsTo(SUPPLIER)).isEmpty();
        at("2027-09-10", "07:00");
        post();
        assertThat(newLettersTo(SUPPLIER)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Dina uppgifter 10 september 2027: 0 försenade, 1 att göra");
            assertThat(letter.text())
                    .contains("Därför skriver vi i dag\n=======================\n\n* Lämna underlag: Skola\n"
                            + "  Varför: Påminnelse\n")
                    .contains("  Läge: 3 arbetsdagar kvar\n")
                    .doesNotContain("Väntar också på dig");
        });

        morningOf("2027-09-13");
        morningOf("2027-09-14");
        assertThat(newSubjectsTo(SUPPLIER)).isEmpty();
        morningOf("2027-09-15");
        assertThat(newSubjectsTo(SUPPLIER))
                .containsExactly("Sista dagen: Lämna underlag: Skola (Provby kommun, senast 15 september 2027)");
        morningOf("2027-09-16");
        assertThat(newLettersTo(SUPPLIER)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Dina uppgifter 16 september 2027: 1 försenad, 0 att göra");
            assertThat(letter.text()).contains("  Varför: Försenad\n").contains("  Läge: Försenad 1 arbetsdag\n");
            assertThat(letter.html()).contains("Försenad 1 arbetsdag");
        });
        morningOf("2027-09-17");
        morningOf("2027-09-20");
        morningOf("2027-09-21");
        assertThat(newSubjectsTo(SUPPLIER)).isEmpty();
        morningOf("2027-09-22");
        assertThat(newSubjectsTo(SUPPLIER)).containsExactly("Dina uppgifter 22 september 2027: 1 försenad, 0 att göra");
        morningOf("2027-09-23");
        assertThat(newSubjectsTo(SUPPLIER)).isEmpty();
    }

    @Test
    void nothingIsToldTwiceHoweverOftenTheMorningRuns() {
        started(PROVBY);
        post();
        newLettersTo(SUPPLIER);

        morningOf("2027-09-14");
        morningOf("2027-09-14");
        runOf(PROVBY, "2027-09-14");

        assertThat(newSubjectsTo(SUPPLIER)).hasSize(1);
    }

    @Test
    void aLateTaskGoesToTheDeputiesThenToTheCoordinatorThenToTheChair() {
        deputyIsNamed();
        started(PROVBY);
        post();
        Task late = task("Statistik");

        morningOf("2027-09-16");
        assertThat(newSubjectsTo(DEPUTY)).isEmpty();
        assertThat(site().as("provby-bra-ledamot").claim(late.getId()).status()).isNotEqualTo(204);
        morningOf("2027-09-17");
        assertThat(newLettersTo(DEPUTY)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Dina uppgifter 17 september 2027: 1 försenad, 0 att göra");
            assertThat(letter.text()).contains("Lämna underlag: Statistik").contains("?task=" + late.getId());
        });
        newLettersTo(POLICE);

        assertThat(newLettersTo(COORDINATOR)).isEmpty();
        morningOf("2027-09-20");
        assertThat(newLettersTo(COORDINATOR)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Dina uppgifter 20 september 2027: 2 försenade, 0 att göra");
            assertThat(letter.text())
                    .contains("  Varför: Försenad hos någon annan\n")
                    .contains("http://localhost:8080/samordning/provby\n")
                    .doesNotContain("?task=");
        });
        morningOf("2027-09-21");
        morningOf("2027-09-24");
        assertThat(newLettersTo(DEPUTY)).isEmpty();
        assertThat(newLettersTo(COORDINATOR)).isEmpty();
        assertThat(newLettersTo(CHAIR)).isEmpty();
        morningOf("2027-09-27");
        assertThat(newSubjectsTo(CHAIR)).containsExactly("2 uppgifter: Försenad hos någon annan (Provby kommun)");
        morningOf("2027-09-28");
        assertThat(newLettersTo(CHAIR)).isEmpty();

        site().as("provby-bra-ledamot").claim(late.getId()).ok();
    }

    @Test
    void aCoordinatorWhoHasTheTaskHimselfIsNotToldOfItTwice() {
        started(PROVBY);
        desk.handOver(task("Statistik").getId(), "provby-sakerhetssamordnare");

        morningOf("2027-09-20");

        assertThat(newSubjectsTo(COORDINATOR)).hasSize(2);
        assertThat(letters().told("eskalering"))
                .filteredOn(line -> line.person().equals("provby-sakerhetssamordnare"))
                .singleElement()
                .satisfies(line -> assertThat(line.title()).doesNotEndWith("Statistik"));
    }

    @Test
    void onADayOnWhichTheOfficesAreClosedNothingIsToldAndItIsMadeUpForOnTheNext() {
        started(PROVBY);
        post();
        tasks(PROVBY).forEach(task -> desk.move(task.getId(), LocalDate.parse("2027-12-29")));
        post();
        newLettersTo(SUPPLIER);

        morningOf("2027-12-24");
        morningOf("2027-12-25");
        assertThat(newSubjectsTo(SUPPLIER)).isEmpty();
        morningOf("2027-12-27");
        assertThat(newLettersTo(SUPPLIER))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("Läge: 2 arbetsdagar kvar"));
    }

    @Test
    void afterDaysOnWhichNothingRanWhatIsTrueTodayIsToldAndNotWhatWas() {
        started(PROVBY);
        post();
        newLettersTo(SUPPLIER);

        morningOf("2027-09-16");

        assertThat(newSubjectsTo(SUPPLIER)).containsExactly("Dina uppgifter 16 september 2027: 1 försenad, 0 att göra");
        assertThat(told("paminnelse") + told("sista-dagen")).isZero();
    }

    @Test
    void oneLetterAMorningOverAllMunicipalitiesWithLateOnesFirst() {
        isAlso("provby-kommunpolis", "mjolby-kommunpolis");
        started(PROVBY);
        started(MJOLBY);
        post();
        newLettersTo(POLICE);
        engine.getTaskService().setDueDate(task("Statistik").getId(), WheelTime.evening(LocalDate.parse("2027-09-13")));

        runOf(PROVBY, "2027-09-14");
        runOf(MJOLBY, "2027-09-14");
        at("2027-09-14", "07:00");
        post();

        assertThat(newLettersTo(POLICE)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Dina uppgifter 14 september 2027: 1 försenad, 2 att göra");
            assertThat(letter.text()).contains("Provby kommun").contains("Mjölby kommun");
            assertThat(letter.text().indexOf("Läge: Försenad 1 arbetsdag"))
                    .isLessThan(letter.text().indexOf("Läge: 1 arbetsdag kvar"));
        });
    }

    @Test
    void aLineThatComesAfterTheMorningLetterHasGoneComesInAnother() {
        isAlso("provby-kommunpolis", "mjolby-kommunpolis");
        started(PROVBY);
        started(MJOLBY);
        post();
        newLettersTo(POLICE);

        morningOf("2027-09-14");
        assertThat(newLettersTo(POLICE))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("Väntar också på dig")
                        .contains("Mjölby kommun"));
        at("2027-09-14", "10:00");
        turnOf(MJOLBY).fired(START_EVENT_EVERY_MORNING).fired(SERVICE_TASK_COLLECT_REMINDERS);
        post();
        assertThat(newLettersTo(POLICE)).isEmpty();
        at("2027-09-14", "10:10");
        post();

        assertThat(newSubjectsTo(POLICE)).containsExactly("Dina uppgifter 14 september 2027: 0 försenade, 3 att göra");
        assertThat(letters().to("provby-kommunpolis", "morgonbrev"))
                .extracting(KeptLetters.Kept::key)
                .containsExactly(
                        "morgonbrev:provby-kommunpolis:2027-09-14", "morgonbrev:provby-kommunpolis:2027-09-14:2");
    }

    @Test
    void fiveNewTasksAtOnceComeInOneLetter() {
        isAlso("mjolby-uppgiftslamnare", "mjolby-kommunpolis");
        started(MJOLBY);
        post();

        List<Mail> letters = newLettersTo("uppgiftslamnare@mjolby.example");
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("4 uppgifter: Ny uppgift (Mjölby kommun)");
            assertThat(letter.text().split("\n\\* ")).hasSize(5);
        });
    }

    @Test
    void whoWantsNoSingleLettersGetsNewTasksInTheNextMorningLetterAndUrgentOnesAtOnce() {
        preferences.save("provby-uppgiftslamnare", 9, "sv", false);
        started(PROVBY);
        post();
        assertThat(newSubjectsTo(SUPPLIER)).isEmpty();

        at("2027-09-02", "08:59");
        post();
        assertThat(newSubjectsTo(SUPPLIER)).isEmpty();
        at("2027-09-02", "09:00");
        post();
        assertThat(newLettersTo(SUPPLIER)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Dina uppgifter 2 september 2027: 0 försenade, 1 att göra");
            assertThat(letter.text()).contains("Varför: Ny uppgift");
        });
        nudges.nudge(task("Skola").getId());
        post();
        assertThat(newSubjectsTo(SUPPLIER)).hasSize(1);
        at("2027-09-03", "06:30");
        desk.move(task("Skola").getId(), LocalDate.parse("2027-10-01"));
        at("2027-09-03", "09:00");
        post();
        assertThat(newLettersTo(SUPPLIER))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("Varför: Ny sista dag"));
    }

    @Test
    void whoHasTakenATaskIsRemindedAlone() {
        isAlso("provby-bra-ledamot", "provby-kommunpolis");
        started(PROVBY);
        post();
        newLettersTo(POLICE);
        newLettersTo(DEPUTY);
        site().as("provby-bra-ledamot").claim(task("Statistik").getId()).ok();

        morningOf("2027-09-14");

        assertThat(newSubjectsTo(DEPUTY)).hasSize(1);
        assertThat(newSubjectsTo(POLICE)).isEmpty();
    }

    @Test
    void aMorningLetterDoesNotSayWhatIsNoLongerTrueWhenItIsSent() {
        isAlso("provby-bra-ledamot", "provby-kommunpolis");
        started(PROVBY);
        post();
        newLettersTo(POLICE);

        runOf(PROVBY, "2027-09-14");
        at("2027-09-14", "06:50");
        site().as("provby-bra-ledamot").claim(task("Statistik").getId()).ok();
        at("2027-09-14", "07:00");
        post();

        assertThat(newSubjectsTo(POLICE)).isEmpty();
        assertThat(statusesOf("provby-kommunpolis")).containsExactly("SENT", "WITHDRAWN");
        assertThat(newLettersTo(SUPPLIER)).hasSize(2);
    }

    @Test
    void aTaskThatIsDoneIsNotMentionedAgain() {
        started(PROVBY);
        turnOf(PROVBY).on("2027-09-01").of(2028).done(USER_TASK_SUPPLY_SOURCE);
        post();
        assertThat(newSubjectsTo(SUPPLIER)).isEmpty();
        assertThat(newSubjectsTo(POLICE)).isEmpty();
        assertThat(statusesOf("provby-uppgiftslamnare")).containsExactly("WITHDRAWN");

        morningOf("2027-09-16");
        assertThat(newSubjectsTo(SUPPLIER)).isEmpty();
    }

    @Test
    void aTaskThatIsDoneBetweenTheMorningRunAndTheReadersHourIsNotMentioned() {
        started(PROVBY);
        post();
        newLettersTo(SUPPLIER);

        runOf(PROVBY, "2027-09-14");
        turnOf(PROVBY).on("2027-09-14").of(2028).done(USER_TASK_SUPPLY_SOURCE);
        at("2027-09-14", "10:00");
        post();

        assertThat(newSubjectsTo(SUPPLIER)).isEmpty();
        assertThat(statusesOf("provby-uppgiftslamnare")).containsExactly("SENT", "WITHDRAWN");
    }

    @Test
    void whoIsGivenATaskIsToldAlone() {
        started(PROVBY);
        post();
        newLettersTo(SUPPLIER);

        site().as("admin")
                .post(
                        "/engine-rest/task/" + task("Skola").getId() + "/assignee",
                        Map.of("userId", "provby-registrator"))
                .ok();
        post();

        assertThat(newSubjectsTo("registrator@provby.example"))
                .containsExactly("Uppgift till dig: Lämna underlag: Skola (Provby kommun, senast 15 september 2027)");
        assertThat(newSubjectsTo(SUPPLIER)).isEmpty();
    }

    @Test
    void whatIsMovedIsToldWithItsNewLastDayAndRemindedOfByThatOne() {
        started(PROVBY);
        post();
        newLettersTo(SUPPLIER);

        runOf(PROVBY, "2027-09-14");
        at("2027-09-14", "06:50");
        desk.move(task("Skola").getId(), LocalDate.parse("2027-09-22"));
        at("2027-09-14", "10:00");
        post();
        assertThat(newSubjectsTo(SUPPLIER))
                .containsExactly("Ny sista dag: Lämna underlag: Skola (Provby kommun, senast 22 september 2027)");

        morningOf("2027-09-16");
        assertThat(newSubjectsTo(SUPPLIER)).isEmpty();
        morningOf("2027-09-20");
        assertThat(newSubjectsTo(SUPPLIER))
                .containsExactly("Dina uppgifter 20 september 2027: 0 försenade, 1 att göra");
    }

    @Test
    void aNudgeComesAsOftenAsItIsGivenButNotForATaskThatIsDone() {
        started(PROVBY);
        post();
        newLettersTo(SUPPLIER);
        String skola = task("Skola").getId();

        at("2027-09-02", "09:00");
        assertThat(nudges.nudge(skola)).extracting(Contact::id).containsExactly("provby-uppgiftslamnare");
        at("2027-09-02", "09:01");
        nudges.nudge(skola);
        post();
        assertThat(newSubjectsTo(SUPPLIER))
                .hasSize(2)
                .allMatch(subject -> subject.startsWith("Påminnelse från samordnaren: Lämna underlag: Skola"));

        turnOf(PROVBY).on("2027-09-02").of(2028).done(USER_TASK_SUPPLY_SOURCE);
        assertThat(nudges.nudge(skola)).isEmpty();
    }

    @Test
    void aChangedTableHoldsForTasksThatAreOpenAlreadyAndForItsMunicipalityOnly() throws Exception {
        started(PROVBY);
        started(MJOLBY);
        post();
        newLettersTo(SUPPLIER);
        String deployment = deployedTable(PROVBY, "]0..framforhallning]", "]0..7]");
        try {
            runOf(PROVBY, "2027-09-06");
            runOf(MJOLBY, "2027-09-06");
            at("2027-09-06", "10:00");
            post();

            assertThat(newSubjectsTo(SUPPLIER)).hasSize(1);
            assertThat(letters().told("paminnelse"))
                    .extracting(KeptLetters.Line::kommun)
                    .containsExactly(PROVBY, PROVBY);
        } finally {
            engine.getRepositoryService().deleteDeployment(deployment);
        }
    }

    @Test
    void theFrameIsEnglishForThoseWhoWantItSo() {
        preferences.save("provby-uppgiftslamnare", 7, "en", true);
        started(PROVBY);
        post();

        assertThat(newLettersTo(SUPPLIER)).singleElement().satisfies(letter -> {
            assertThat(letter.subject())
                    .isEqualTo("New task: Lämna underlag: Skola (Provby kommun, by 15 September 2027)");
            assertThat(letter.text()).startsWith("Hello Prov Uppgiftslamnare,").contains("10 working days left");
            assertThat(letter.html()).contains("<html lang=\"en\">");
        });
        morningOf("2027-09-16");
        assertThat(newLettersTo(SUPPLIER)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Your tasks 16 September 2027: 1 overdue, 0 to do");
            assertThat(letter.text()).contains("Why we write today").contains("Overdue by 1 working day");
        });
    }

    @Test
    void whatPeopleWriteStaysTextInEveryPartOfTheLetter() {
        started(PROVBY);
        Task skola = task("Skola");
        skola.setName("<script>alert('å')</script> & \"co\"");
        engine.getTaskService().saveTask(skola);
        at("2027-09-01", "09:00");
        post();

        Mail letter = newLettersTo(SUPPLIER).get(0);
        assertThat(letter.html())
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(&#39;å&#39;)&lt;/script&gt; &amp; &quot;co&quot;");
        assertThat(letter.text()).contains("* <script>alert('å')</script> & \"co\"");
    }

    @Test
    void whatComesBackIsToldAtOnceToThoseWhomTheTableNames() {
        at("2027-09-01", "09:00");
        transaction.executeWithoutResult(status -> events.publishEvent(new ReferredBack(
                new WheelYear(PROVBY, 2028), "Kommunstyrelsen", "Målen går inte att mäta.\n\nSe över <dem>.")));
        post();

        assertThat(newLettersTo(COORDINATOR)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Återremiss: Kommunstyrelsen (Provby kommun)");
            assertThat(letter.text())
                    .startsWith("Hej Prov Sakerhetssamordnare!")
                    .contains("Skälet är:\nMålen går inte att mäta.");
            assertThat(letter.html()).contains("Se över &lt;dem&gt;.");
        });
        assertThat(newSubjectsTo(CHAIR)).containsExactly("Återremiss: Kommunstyrelsen (Provby kommun)");
        assertThat(newSubjectsTo(POLICE)).hasSize(1);
        assertThat(MAIL.getReceivedMessages()).hasSize(3);
        assertThat(letters().about("provby-2028", "aterremiss")).hasSize(3);
    }

    @Test
    void minutesThatTheLawWantsAdjustedByNowAreToldToTheCoordinatorAtOnce() {
        Turn turn = turnOf(PROVBY).on("2030-09-02").started(2031);
        turn.done(USER_TASK_SUPPLY_SOURCE).done(USER_TASK_COMPILE);
        turn.done(USER_TASK_APPROVE_FOR_KOMMUN).done(USER_TASK_APPROVE_FOR_POLIS);
        turn.done(USER_TASK_PRIORITISE).done(USER_TASK_DRAFT_PLAN).done(USER_TASK_DRAFT_LOFTE);
        turn.doneIfOpen(USER_TASK_RENEW_AGREEMENT).done(USER_TASK_REVIEW);
        turn.on("2030-12-23").done(USER_TASK_REGISTER_MATTER).done(USER_TASK_WRITE_MISSIV);
        turn.done(USER_TASK_RECORD_ARBETSUTSKOTT).done(USER_TASK_RECORD_KOMMUNSTYRELSE);
        turn.done(USER_TASK_SIGN_FOR_POLIS).done(USER_TASK_SIGN_FOR_KOMMUN);
        post();
        newLettersTo(COORDINATOR);
        Task minutes = turn.open(USER_TASK_ANNOUNCE).get(0);
        LocalDate lastDay = WheelTime.day(minutes.getDueDate());

        morningOf(lastDay.toString());
        assertThat(newSubjectsTo(COORDINATOR)).isEmpty();
        morningOf(municipalities.get(PROVBY).officeDays().after(lastDay, 1).toString());

        assertThat(newSubjectsTo(COORDINATOR))
                .containsExactly(
                        "Försenad hos någon annan: " + minutes.getName() + " (Provby kommun, senast 2 januari 2031)");
    }

    @Test
    void aTaskThatNobodyIsThereForIsToldToTheCoordinatorBeforeItsLastDayAndOnce() {
        isNoLonger("provby-kommunpolis", "provby-kommunpolis");
        started(PROVBY);
        post();
        assertThat(newLettersTo(COORDINATOR)).singleElement().satisfies(letter -> {
            assertThat(letter.subject())
                    .isEqualTo("Ingen på plats: Lämna underlag: Statistik (Provby kommun, senast 15 september 2027)");
            assertThat(letter.text())
                    .contains("http://localhost:8080/samordning/provby\n")
                    .doesNotContain("tryck på Slutför");
        });
        morningOf("2027-09-02");
        morningOf("2027-09-03");
        assertThat(newSubjectsTo(COORDINATOR)).isEmpty();
    }

    @Test
    void whatIsRolledBackIsNeverTold() {
        started(PROVBY);
        post();
        int before = letters().count();

        transaction.executeWithoutResult(status -> {
            nudges.nudge(task("Skola").getId());
            status.setRollbackOnly();
        });

        assertThat(letters().count()).isEqualTo(before);
        assertThat(told("puff")).isZero();
    }

    private List<String> statusesOf(String person) {
        return letters().to(person).stream().map(KeptLetters.Kept::status).toList();
    }

    private void deputyIsNamed() {
        if (engine.getIdentityService().createGroupQuery().groupId(DEPUTIES).count() == 0) {
            engine.getIdentityService().saveGroup(engine.getIdentityService().newGroup(DEPUTIES));
        }
        isAlso("provby-bra-ledamot", DEPUTIES);
    }
}
