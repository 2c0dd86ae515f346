package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.AterkommandeProcess.SERVICE_TASK_OPEN_OCCASIONS;
import static se.trygghetshjulet.engine.AterkommandeProcess.START_EVENT_ATERKOMMANDE;
import static se.trygghetshjulet.engine.BraMoteProcess.TIMER_EVENT_MEETING_DAY;
import static se.trygghetshjulet.engine.BraMoteProcess.USER_TASK_CALL_MEETING;
import static se.trygghetshjulet.engine.BraMoteProcess.USER_TASK_TAKE_NOTES;
import static se.trygghetshjulet.engine.BrevProcess.SERVICE_TASK_SEND_LETTER;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_PRIORITISE;
import static se.trygghetshjulet.engine.InsatsProcess.USER_TASK_ACCOUNT_EFFORT;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_KOMMUN;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_POLIS;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;
import static se.trygghetshjulet.engine.LagesbildsmoteProcess.USER_TASK_TAKE_SITUATION_NOTES;
import static se.trygghetshjulet.engine.LedningsmoteProcess.TIMER_EVENT_FIRST_OF_NOVEMBER;
import static se.trygghetshjulet.engine.LedningsmoteProcess.TIMER_EVENT_YEAR_ENDS;
import static se.trygghetshjulet.engine.LedningsmoteProcess.USER_TASK_SECURE_MEETING;
import static se.trygghetshjulet.engine.PaminnelseProcess.SERVICE_TASK_COLLECT_REMINDERS;
import static se.trygghetshjulet.engine.PaminnelseProcess.START_EVENT_EVERY_MORNING;
import static se.trygghetshjulet.engine.RapporteringProcess.USER_TASK_NOTE_RECEIPT;
import static se.trygghetshjulet.engine.RapporteringProcess.USER_TASK_WRITE_REPORT;
import static se.trygghetshjulet.engine.TrygghetsmatningProcess.TIMER_EVENT_RESULT_DAY;
import static se.trygghetshjulet.engine.TrygghetsmatningProcess.USER_TASK_ENTER_SURVEY;
import static se.trygghetshjulet.engine.TrygghetsmatningProcess.USER_TASK_ORDER_SURVEY;
import static se.trygghetshjulet.engine.TrygghetsmatningProcess.USER_TASK_REVIEW_PRIORITIES;
import static se.trygghetshjulet.engine.TrygghetsvandringProcess.TIMER_EVENT_WALK_DAY;
import static se.trygghetshjulet.engine.TrygghetsvandringProcess.USER_TASK_FEED_BACK_WALK;
import static se.trygghetshjulet.engine.TrygghetsvandringProcess.USER_TASK_PLAN_WALK;
import static se.trygghetshjulet.engine.TrygghetsvandringProcess.USER_TASK_RECORD_WALK;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.store.FolderException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.engine.BraMoteProcess;
import se.trygghetshjulet.engine.InsatsProcess;
import se.trygghetshjulet.engine.LagesbildsmoteProcess;
import se.trygghetshjulet.engine.LedningsmoteProcess;
import se.trygghetshjulet.engine.RapporteringProcess;
import se.trygghetshjulet.engine.TrygghetsmatningProcess;
import se.trygghetshjulet.engine.TrygghetsvandringProcess;
import se.trygghetshjulet.engine.WheelTime;
import se.trygghetshjulet.lagesbild.RevisionSignalled;
import se.trygghetshjulet.municipality.Municipality;

/** What comes back beside the plan, in a municipality where all of it does. Each story has years of its own. */
@TestMethodOrder(MethodOrderer.MethodName.class)
@TestPropertySource(properties = "trygghetshjulet.kommuner=rytmby,provby")
class RecurringTest extends RunningWheel {

    private static final String COORDINATOR = "rytmby-sakerhetssamordnare";

    @Autowired
    private Signals signals;

    @BeforeEach
    void nothingHasBeenSignalled() throws FolderException {
        signals.seen.clear();
        MAIL.purgeEmailFromAllMailboxes();
    }

    @Test
    void aMeetingComesEveryFourteenDaysOverTheYearsEndEachOnceHoweverOftenTheDayRuns() {
        for (LocalDate day = LocalDate.parse("2030-12-01"); day.getYear() < 2032; day = day.plusDays(1)) {
            morning(day.toString());
            if (day.getMonthValue() == 2) {
                break;
            }
            morning(day.toString());
        }

        assertThat(days("est", "2030-12-01", "2031-02-28"))
                .containsExactly("2030-12-10", "2030-12-24", "2031-01-07", "2031-01-21", "2031-02-04");
        assertThat(turnOf("rytmby").of(2030).openIn(LagesbildsmoteProcess.KEY, USER_TASK_CALL_MEETING))
                .hasSize(2);
        assertThat(turnOf("rytmby").of(2031).openIn(LagesbildsmoteProcess.KEY, USER_TASK_CALL_MEETING))
                .hasSize(3)
                .extracting(Task::getName)
                .contains("Kalla till mötet: EST-möte 2031-01-07");
    }

    @Test
    void aPauseOfSixWeeksIsMadeUpForWithoutAFlood() {
        morning("2031-03-11");
        int before = occasions().of("est").size();

        morning("2031-04-24");

        assertThat(days("est", "2031-03-19", "2031-12-31")).containsExactly("2031-04-29");
        morning("2031-04-25");
        assertThat(occasions().of("est")).hasSize(before + 1);
    }

    @Test
    void anEstMeetingIsCalledToHeldAndItsDecisionsShownBeforeTheNext() {
        Turn turn = morning("2033-01-15").of(2033);

        turn.doneIn(LagesbildsmoteProcess.KEY, USER_TASK_CALL_MEETING, saying("day", "2033-01-20"));

        assertThat(turn.dueDays(TIMER_EVENT_MEETING_DAY)).contains(LocalDate.parse("2033-01-20"));
        turn.fired(SERVICE_TASK_SEND_LETTER);
        assertThat(subjects("kommunpolis@rytmby.example")).contains("Kallelse: EST-möte 2033-01-20 (Rytmby kommun)");
        assertThat(subjects("registrator@rytmby.example")).noneMatch(subject -> subject.startsWith("Kallelse"));
        turn.on("2033-01-20").fired(TIMER_EVENT_MEETING_DAY);
        assertThat(turn.openIn(LagesbildsmoteProcess.KEY, USER_TASK_TAKE_SITUATION_NOTES))
                .extracting(Task::getName)
                .containsExactly("För anteckningar från mötet: EST-möte 2033-01-20");
        Task notes = turn.openIn(LagesbildsmoteProcess.KEY, USER_TASK_TAKE_SITUATION_NOTES)
                .get(0);
        assertThat(notes.getDueDate()).isNotNull();
        turn.doneIn(LagesbildsmoteProcess.KEY, USER_TASK_TAKE_SITUATION_NOTES);
        assertThat(occasions().heldOn("2033-01-20").status()).isEqualTo("HELD");
        assertThat(signals.seen).isEmpty();

        morning("2033-01-26");
        Task next =
                turn.openIn(LagesbildsmoteProcess.KEY, USER_TASK_CALL_MEETING).get(0);
        assertThat(turn.shownTo(COORDINATOR, next)
                        .path("decisions")
                        .path(0)
                        .path("text")
                        .asText())
                .isEqualTo("Belysningen vid busstationen ses över.");
    }

    @Test
    void aSevereProblemThatGrowsAsksForARevisionAndOneThatDoesNotIsToBeWatched() {
        Turn turn = heldOn("2034-02-07");

        turn.doneIn(LagesbildsmoteProcess.KEY, USER_TASK_TAKE_SITUATION_NOTES, observing("allvarlig", "okar"));

        assertThat(signals.seen).singleElement().satisfies(signal -> {
            assertThat(signal.kommun()).isEqualTo("rytmby");
            assertThat(signal.origin()).isEqualTo("EST-möte 2034-02-07");
            assertThat(signal.reason())
                    .isEqualTo("Ett allvarligt problem ökar. Det gäller: Resecentrum: Klotter på väntkuren.");
        });

        signals.seen.clear();
        turn = heldOn("2034-03-07");
        turn.doneIn(LagesbildsmoteProcess.KEY, USER_TASK_TAKE_SITUATION_NOTES, observing("allvarlig", "minskar"));
        turn.fired(SERVICE_TASK_SEND_LETTER);
        assertThat(signals.seen).isEmpty();
        assertThat(subjects("sakerhetssamordnare@rytmby.example"))
                .contains("Att bevaka: EST-möte 2034-03-07 (Rytmby kommun)");
    }

    @Test
    void aMeetingIsCancelledWithItsReasonBeforehandOrAfterwards() {
        Turn turn = morning("2055-03-01").of(2055);

        turn.doneIn(
                BraMoteProcess.KEY,
                USER_TASK_CALL_MEETING,
                only("outcome", "stall-in", "reason", "Valåret tar all tid."));

        assertThat(turn.openIn(BraMoteProcess.KEY, USER_TASK_CALL_MEETING)).isEmpty();
        assertThat(occasions().on("bra", "2055-03-10").reason()).isEqualTo("Valåret tar all tid.");

        morning("2055-06-01");
        turn.doneIn(BraMoteProcess.KEY, USER_TASK_CALL_MEETING, saying("day", "2055-06-10"));
        turn.on("2055-06-10").fired(TIMER_EVENT_MEETING_DAY);
        turn.doneIn(BraMoteProcess.KEY, USER_TASK_TAKE_NOTES, only("outcome", "installt", "reason", "För få kom."));
        assertThat(occasions().on("bra", "2055-06-10").status()).isEqualTo("CANCELLED");
        assertThat(turn.openIn(BraMoteProcess.KEY, USER_TASK_TAKE_NOTES)).isEmpty();
    }

    @Test
    void notesAreNotTakenBeforeTheMeetingAndAMeetingIsNotCalledToInThePast() {
        Turn turn = morning("2053-11-27").of(2053);
        Task call = turn.openIn(BraMoteProcess.KEY, USER_TASK_CALL_MEETING).get(0);
        assertThat(WheelTime.day(call.getDueDate()))
                .as("ten working days would be the day after the meeting; those who are called have five")
                .isEqualTo("2053-12-03");

        assertThat(refusal("rytmby-bra-ordforande", call, saying("day", "2053-11-26")))
                .contains("Mötesdag")
                .contains("har redan varit");

        turn.doneIn(BraMoteProcess.KEY, USER_TASK_CALL_MEETING, saying("day", "2053-12-10"));
        turn.on("2053-12-10").fired(TIMER_EVENT_MEETING_DAY);
        Task notes = turn.openIn(BraMoteProcess.KEY, USER_TASK_TAKE_NOTES).get(0);
        assertThat(refusal("rytmby-bra-ordforande", notes, saying("heldOn", "2053-12-11")))
                .contains("Dagen har inte varit än");
    }

    @Test
    void aLeadershipMeetingThatIsMissingOnTheFirstOfNovemberIsEscalatedUntilItIsHeld() {
        Turn turn = morning("2036-02-02").of(2036);
        turn.doneIn(
                LedningsmoteProcess.KEY, USER_TASK_CALL_MEETING, only("outcome", "stall-in", "reason", "Stabsläge."));
        assertThat(turn.openIn(LedningsmoteProcess.KEY, USER_TASK_CALL_MEETING)).hasSize(1);
        Task call = turn.openIn(LedningsmoteProcess.KEY, USER_TASK_CALL_MEETING).get(0);
        assertThat(refusal(COORDINATOR, call, saying("day", "2037-01-10"))).contains("Välj en dag under 2036");
        assertThat(turn.dueDays(TIMER_EVENT_FIRST_OF_NOVEMBER)).containsExactly(LocalDate.parse("2036-11-01"));

        turn.on("2036-11-01").fired(TIMER_EVENT_FIRST_OF_NOVEMBER);

        assertThat(turn.openIn(LedningsmoteProcess.KEY, USER_TASK_SECURE_MEETING))
                .hasSize(1);
        turn.fired(SERVICE_TASK_SEND_LETTER);
        for (String role : List.of("bra-ordforande", "ks-ordforande", "lokalpolisomradeschef", "sakerhetssamordnare")) {
            assertThat(subjects(role + "@rytmby.example"))
                    .as(role)
                    .contains("Ledningsmötet 2036 måste hållas före årets slut (Rytmby kommun)");
        }
        turn.doneIn(LedningsmoteProcess.KEY, USER_TASK_SECURE_MEETING);
        assertThat(occasions().chairMeasures(occasions().on("ledning", "2036-02-15")))
                .contains("enats");
        assertThat(turn.openIn(LedningsmoteProcess.KEY, USER_TASK_CALL_MEETING)).hasSize(1);

        turn.doneIn(LedningsmoteProcess.KEY, USER_TASK_CALL_MEETING, saying("day", "2036-12-04"));
        turn.on("2036-12-04").fired(TIMER_EVENT_MEETING_DAY);
        turn.doneIn(LedningsmoteProcess.KEY, USER_TASK_TAKE_NOTES);
        assertThat(running(LedningsmoteProcess.KEY, 2036)).isZero();
    }

    @Test
    void theChairsTaskGoesWhenTheMeetingIsHeldAndTheCaseGoesWithTheYear() {
        Turn turn = morning("2037-02-02").of(2037);
        turn.doneIn(LedningsmoteProcess.KEY, USER_TASK_CALL_MEETING, saying("day", "2037-11-20"));
        turn.on("2037-11-01").fired(TIMER_EVENT_FIRST_OF_NOVEMBER);
        turn.on("2037-11-20").fired(TIMER_EVENT_MEETING_DAY).doneIn(LedningsmoteProcess.KEY, USER_TASK_TAKE_NOTES);
        assertThat(turn.openIn(LedningsmoteProcess.KEY, USER_TASK_SECURE_MEETING))
                .isEmpty();

        Turn next = morning("2038-02-02").of(2038);
        next.on("2038-11-01").fired(TIMER_EVENT_FIRST_OF_NOVEMBER);
        next.on("2039-01-01").fired(TIMER_EVENT_YEAR_ENDS);
        assertThat(running(LedningsmoteProcess.KEY, 2038)).isZero();
        assertThat(occasions().on("ledning", "2038-02-15").reason()).isEqualTo("Mötet hölls inte före årets slut.");
    }

    @Test
    void nobodyIsRemindedOfALeadershipMeetingThatHasBeenHeld() {
        Turn turn = morning("2040-02-02").of(2040);
        turn.doneIn(LedningsmoteProcess.KEY, USER_TASK_CALL_MEETING, saying("day", "2040-02-15"));
        turn.on("2040-02-15").fired(TIMER_EVENT_MEETING_DAY).doneIn(LedningsmoteProcess.KEY, USER_TASK_TAKE_NOTES);
        assertThat(turn.dueDays(TIMER_EVENT_FIRST_OF_NOVEMBER)).isEmpty();

        occasions().moveWithoutPapers(occasions().on("ledning", "2040-02-15"), "2040-02-14");
        morning("2040-10-01");
        turn.on("2040-11-01").fired(TIMER_EVENT_FIRST_OF_NOVEMBER);
        assertThat(turn.openIn(LedningsmoteProcess.KEY, USER_TASK_SECURE_MEETING))
                .isEmpty();
        assertThat(letters().about("rytmby-2040", "ledningsmote-saknas")).isEmpty();
    }

    @Test
    void aSurveyEveryThirdYearHasThePrioritiesReviewedAndTheNextTurnHearsOfIt() {
        Turn first = morning("2041-04-01").of(2041);
        first.doneIn(TrygghetsmatningProcess.KEY, USER_TASK_ORDER_SURVEY);
        assertThat(first.dueDays(TIMER_EVENT_RESULT_DAY)).containsExactly(LocalDate.parse("2041-05-31"));
        first.on("2041-05-31").fired(TIMER_EVENT_RESULT_DAY);
        first.doneIn(TrygghetsmatningProcess.KEY, USER_TASK_ENTER_SURVEY);
        first.doneIn(TrygghetsmatningProcess.KEY, USER_TASK_REVIEW_PRIORITIES);
        morning("2042-04-01");
        morning("2043-04-01");
        assertThat(days("matning", "2041-01-01", "2043-12-31")).containsExactly("2041-04-15");

        Turn second = morning("2044-04-01").of(2044);
        second.doneIn(TrygghetsmatningProcess.KEY, USER_TASK_ORDER_SURVEY);
        second.on("2044-05-31").fired(TIMER_EVENT_RESULT_DAY);
        Task enter = second.openIn(TrygghetsmatningProcess.KEY, USER_TASK_ENTER_SURVEY)
                .get(0);
        JsonNode shown = second.shownTo(COORDINATOR, enter);
        assertThat(shown.path("results").path(0).path("earlierShare").asDouble())
                .isEqualTo(20.5);
        assertThat(refusal(COORDINATOR, enter, answers(26.0, 4))).contains("Färre än fem svar får inte redovisas");
        assertThat(occasions().surveyed(2044)).isEmpty();
        second.doneIn(TrygghetsmatningProcess.KEY, USER_TASK_ENTER_SURVEY, answers(26.0, 5));

        assertThat(signals.seen).singleElement().satisfies(signal -> {
            assertThat(signal.origin()).isEqualTo("Trygghetsmätning 2044-05-31");
            assertThat(signal.reason())
                    .contains("minst 25 procent")
                    .contains("Otrygg ute sent på kvällen, centrum (från 20,5 till 26 procent)");
        });
        Task review = second.openIn(TrygghetsmatningProcess.KEY, USER_TASK_REVIEW_PRIORITIES)
                .get(0);
        assertThat(second.shownTo("rytmby-bra-ordforande", review)
                        .path("results")
                        .path(0)
                        .path("share")
                        .asText())
                .isEqualTo("26.0 %".replace('.', ','));
        second.doneIn(TrygghetsmatningProcess.KEY, USER_TASK_REVIEW_PRIORITIES);

        Turn turn = turnOf("rytmby").on("2044-09-01").started(2045);
        turn.done(USER_TASK_SUPPLY_SOURCE).done(USER_TASK_COMPILE);
        turn.done(USER_TASK_APPROVE_FOR_KOMMUN).done(USER_TASK_APPROVE_FOR_POLIS);
        JsonNode advice = turn.shownTo(
                        "rytmby-bra-ordforande", turn.open(USER_TASK_PRIORITISE).get(0))
                .path("recommendations");
        assertThat(advice.path(0).path("name").asText()).isEqualTo("Tryggt centrum");
        assertThat(advice.path(0).path("reason").asText()).startsWith("Trygghetsmätningen 2044: ");
    }

    @Test
    void theLagesbildAsksForAWalkPerPlaceWhenBothHaveApprovedAndTheNextOneSeesWhatCameOfIt() {
        Turn turn = turnOf("rytmby").on("2046-09-01").started(2047);
        turn.done(USER_TASK_SUPPLY_SOURCE);
        turn.done(USER_TASK_COMPILE, data -> {
            data.put("walkNeeded", true);
            data.putArray("walks").addObject().put("place", "Parken").put("reason", "Mörkt efter skymning.");
            data.withArray("walks").addObject().put("place", "Tunneln").put("reason", "Flera anmälningar.");
            ((ObjectNode) data.path("problems").path(0)).put("severity", "allvarlig");
            return data;
        });
        turn.done(USER_TASK_APPROVE_FOR_KOMMUN);
        assertThat(turnOf("rytmby").of(2046).openIn(TrygghetsvandringProcess.KEY, USER_TASK_PLAN_WALK))
                .isEmpty();
        assertThat(signals.seen).isEmpty();
        turn.done(USER_TASK_APPROVE_FOR_POLIS);

        assertThat(signals.seen).singleElement().satisfies(signal -> {
            assertThat(signal.origin()).isEqualTo("Lägesbild 2047");
            assertThat(signal.reason()).contains("Skadegörelse vid resecentrum");
        });
        Turn walks = turnOf("rytmby").on("2046-09-02").of(2046);
        assertThat(walks.openIn(TrygghetsvandringProcess.KEY, USER_TASK_PLAN_WALK))
                .extracting(Task::getName)
                .containsExactlyInAnyOrder("Planera vandringen: Parken", "Planera vandringen: Tunneln");
        walks.doneIn(TrygghetsvandringProcess.KEY, USER_TASK_PLAN_WALK);
        walks.on("2046-09-12").fired(TIMER_EVENT_WALK_DAY);
        walks.doneIn(TrygghetsvandringProcess.KEY, USER_TASK_RECORD_WALK);
        walks.doneIn(TrygghetsvandringProcess.KEY, USER_TASK_FEED_BACK_WALK);
        assertThat(running(TrygghetsvandringProcess.KEY, 2046)).isZero();

        Turn next = turnOf("rytmby").on("2047-09-01").started(2048);
        next.done(USER_TASK_SUPPLY_SOURCE);
        JsonNode findings =
                next.shownTo(COORDINATOR, next.open(USER_TASK_COMPILE).get(0)).path("walkFindings");
        assertThat(findings).hasSize(2);
        assertThat(findings.path(0).path("seen").asText()).isEqualTo("Tre lampor är trasiga.");
        assertThat(findings.path(0).path("result").asText()).isEqualTo("Åtgärdat");
    }

    @Test
    void aMunicipalityWithoutWalksIsToldSoWhenItAsksForOne() {
        Turn turn = turnOf("provby").on("2057-09-01").started(2058).done(USER_TASK_SUPPLY_SOURCE);

        assertThat(refusal(
                        "provby-sakerhetssamordnare",
                        turn.open(USER_TASK_COMPILE).get(0),
                        data -> {
                            data.put("walkNeeded", true);
                            data.putArray("walks")
                                    .addObject()
                                    .put("place", "Parken")
                                    .put("reason", "Mörkt.");
                            return data;
                        }))
                .contains("inga trygghetsvandringar i sin profil");
    }

    @Test
    void anEffortIsAccountedForAndTheReportTellsOfItAndItsReceiptIsKept() {
        Turn turn = morning("2049-01-20").of(2049);
        turn.on("2049-02-01").doneIn(InsatsProcess.KEY, USER_TASK_ACCOUNT_EFFORT);
        morning("2049-05-10");
        assertThat(turn.shownTo(
                                COORDINATOR,
                                turn.openIn(RapporteringProcess.KEY, USER_TASK_WRITE_REPORT)
                                        .get(0))
                        .path("content")
                        .asText())
                .contains("– Skolbesök: en gång, 2049-02-01");
        turn.doneIn(RapporteringProcess.KEY, USER_TASK_WRITE_REPORT);
        turn.on("2049-05-20").doneIn(RapporteringProcess.KEY, USER_TASK_NOTE_RECEIPT);

        KeptOccasions.Kept report = occasions().heldOn("2049-05-20");
        assertThat(report.activity()).isEqualTo("folkhalsorad");
        assertThat(occasions().paragraph(report)).isEqualTo(12);

        morning("2049-07-25");
        turn.doneIn(
                InsatsProcess.KEY,
                USER_TASK_ACCOUNT_EFFORT,
                only("outcome", "inte-genomford", "reason", "Skolan avböjde."));
        assertThat(occasions().on("skolbesok", "2049-08-01").reason()).isEqualTo("Skolan avböjde.");
    }

    @Test
    void theLastDayOfATaskIsRemindedOfAsOfAnyOther() {
        Turn turn = morning("2051-02-02").of(2051);
        turn.on("2051-02-06");
        turnOf("rytmby").fired(START_EVENT_EVERY_MORNING);
        turnOf("rytmby").fired(SERVICE_TASK_COLLECT_REMINDERS);

        assertThat(letters().lines())
                .filteredOn(line -> List.of("paminnelse", "sista-dagen").contains(line.reason()))
                .filteredOn(line -> "rytmby-2051".equals(line.caseKey()))
                .filteredOn(line -> line.title().startsWith("Kalla till mötet: Ledningsmöte 2051-02-15"))
                .hasSize(1);
    }

    /** The daily run of a day. */
    private Turn morning(String day) {
        turnOf("rytmby").on(day).fired(START_EVENT_ATERKOMMANDE).fired(SERVICE_TASK_OPEN_OCCASIONS);
        return turnOf("rytmby").on(day);
    }

    /** An EST meeting that was called to and whose day has come. */
    private Turn heldOn(String day) {
        LocalDate held = LocalDate.parse(day);
        Turn turn = morning(held.minusDays(10).toString()).of(held.getYear());
        turn.doneIn(LagesbildsmoteProcess.KEY, USER_TASK_CALL_MEETING, saying("day", day));
        return turn.on(day).fired(TIMER_EVENT_MEETING_DAY);
    }

    private List<String> days(String activity, String from, String to) {
        return occasions().of(activity).stream()
                .filter(occasion -> occasion.kommun().equals("rytmby"))
                .map(occasion -> occasion.day().toString())
                .filter(day -> day.compareTo(from) >= 0 && day.compareTo(to) <= 0)
                .toList();
    }

    private long running(String process, int year) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey("rytmby-" + year)
                .count();
    }

    private String refusal(String person, Task task, UnaryOperator<ObjectNode> otherwise) {
        Site.Person site = site().as(person);
        LocalDate today = LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), Municipality.ZONE);
        Site.Answer answer = site.submit(task.getId(), otherwise.apply(FormData.of(site, task, today)));
        assertThat(answer.status()).isEqualTo(400);
        return answer.message();
    }

    private static List<String> subjects(String address) {
        return lettersTo(address).stream().map(RunningWheel::subject).toList();
    }

    private static UnaryOperator<ObjectNode> saying(String field, String value) {
        return data -> data.put(field, value);
    }

    /** Nothing else is sent, as the form hides the rest. */
    private static UnaryOperator<ObjectNode> only(String... fields) {
        return data -> {
            data.removeAll();
            for (int i = 0; i < fields.length; i += 2) {
                data.put(fields[i], fields[i + 1]);
            }
            return data;
        };
    }

    private static UnaryOperator<ObjectNode> observing(String severity, String trend) {
        return data -> {
            ((ObjectNode) data.path("observations").path(0))
                    .put("severity", severity)
                    .put("trend", trend);
            return data;
        };
    }

    private static UnaryOperator<ObjectNode> answers(double share, int answers) {
        return data -> {
            ((ObjectNode) data.path("results").path(0)).put("share", share).put("answers", answers);
            return data;
        };
    }

    /** What a revision would have been asked for. */
    static class Signals {

        private final List<RevisionSignalled> seen = new ArrayList<>();

        @EventListener
        void signalled(RevisionSignalled signal) {
            seen.add(signal);
        }
    }

    @TestConfiguration
    static class Listening {

        @Bean
        Signals heardSignals() {
            return new Signals();
        }
    }
}
