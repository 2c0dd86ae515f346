package se.trygghetshjulet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.AterkommandeProcess.SERVICE_TASK_OPEN_OCCASIONS;
import static se.trygghetshjulet.engine.AterkommandeProcess.START_EVENT_ATERKOMMANDE;
import static se.trygghetshjulet.engine.BraMoteProcess.TIMER_EVENT_MEETING_DAY;
import static se.trygghetshjulet.engine.BraMoteProcess.USER_TASK_CALL_MEETING;
import static se.trygghetshjulet.engine.BraMoteProcess.USER_TASK_TAKE_NOTES;
import static se.trygghetshjulet.engine.BrevProcess.SERVICE_TASK_SEND_LETTER;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;
import static se.trygghetshjulet.engine.TrygghetsvandringProcess.USER_TASK_PLAN_WALK;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.calendar.ReadCalendar.Event;
import se.trygghetshjulet.engine.BraMoteProcess;
import se.trygghetshjulet.engine.LedningsmoteProcess;
import se.trygghetshjulet.engine.TaskDesk;
import se.trygghetshjulet.letter.Parts;
import se.trygghetshjulet.municipality.Body;
import se.trygghetshjulet.municipality.MeetingRule;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Turn;

/** What people see in their own calendars while the year goes by. Each story has years of its own. */
@TestPropertySource(properties = "trygghetshjulet.kommuner=rytmby,gotene,skara")
class CalendarTest extends RunningWheel {

    private static final String COORDINATOR = "rytmby-sakerhetssamordnare";

    @Autowired
    private Subscriptions subscriptions;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private BodyMeetings meetings;

    @Autowired
    private TaskEntries tasks;

    @Autowired
    private CalendarEntries entries;

    @Test
    void aYearStartsAndEachDeadlineStandsWithThoseWhoMayDoItAlone() {
        Turn turn = turnOf("rytmby").on("2026-09-01").started(2027);
        Task statistics = supply(turn, "Statistik");
        Task school = supply(turn, "Skola");

        Event deadline = seenBy("rytmby-kommunpolis", statistics).orElseThrow();
        assertThat(deadline.title()).isEqualTo("Lämna underlag: Statistik (Rytmby kommun)");
        assertThat(deadline.day()).isEqualTo("2026-09-15");
        assertThat(deadline.url())
                .isEqualTo("http://localhost:8080/camunda/app/tasklist/default/#/?task=" + statistics.getId());
        assertThat(deadline.description()).contains("Sista dag: 2026-09-15").contains(deadline.url());
        assertThat(deadline.alarms())
                .as("three working days before, and the day")
                .containsExactly("-P4DT16H", "PT8H");
        assertThat(seenBy("rytmby-kommunpolis", school)).isEmpty();
        assertThat(seenBy("rytmby-uppgiftslamnare", school)).isPresent();
        assertThat(seenBy("rytmby-uppgiftslamnare", statistics)).isEmpty();
        for (String stranger : List.of(COORDINATOR, "rytmby-registrator", "gotene-kommunpolis")) {
            assertThat(seenBy(stranger, statistics)).as(stranger).isEmpty();
        }
        assertThat(in(kommun("rytmby"), statistics)).isPresent();
        assertThat(in(kommun("rytmby"), school)).isPresent();
        assertThat(in(kommun("gotene"), school)).isEmpty();
    }

    @Test
    void aTaskThatIsMovedKeepsItsPlaceInTheCalendarUnderItsNewDay() {
        Task task = supply(turnOf("rytmby").on("2027-09-01").started(2028), "Statistik");
        Event before = seenBy("rytmby-kommunpolis", task).orElseThrow();

        desk.move(task.getId(), LocalDate.parse("2027-10-04"));

        Event after = seenBy("rytmby-kommunpolis", task).orElseThrow();
        assertThat(after.uid()).isEqualTo(before.uid());
        assertThat(after.day()).isEqualTo("2027-10-04");
        assertThat(after.sequence()).isEqualTo(before.sequence() + 1);
        assertThat(after.isCancelled()).isFalse();
    }

    @Test
    void aTaskThatIsDoneIsToldAsCancelledForSixtyDays() {
        Turn turn = turnOf("rytmby").on("2028-09-01").started(2029);
        Task task = supply(turn, "Skola");
        int before = seenBy("rytmby-uppgiftslamnare", task).orElseThrow().sequence();

        turn.done(USER_TASK_SUPPLY_SOURCE);

        Event done = seenBy("rytmby-uppgiftslamnare", task).orElseThrow();
        assertThat(done.isCancelled()).isTrue();
        assertThat(done.sequence()).isGreaterThan(before);
        assertThat(done.description()).isEqualTo("Uppgiften är klar eller behövs inte längre.");
        assertThat(done.alarms()).isEmpty();
        assertThat(in(kommun("rytmby"), task).orElseThrow().isCancelled()).isTrue();
        turn.on("2028-10-31");
        assertThat(seenBy("rytmby-uppgiftslamnare", task)).isPresent();
        turn.on("2028-11-01");
        assertThat(seenBy("rytmby-uppgiftslamnare", task)).isEmpty();
        assertThat(in(kommun("rytmby"), task)).isEmpty();
    }

    @Test
    void whatOneHasTakenIsCancelledToTheOtherUntilItIsPutBack() {
        Task task = turnOf("gotene").on("2026-09-01").started(2027).open(USER_TASK_SUPPLY_SOURCE).stream()
                .filter(open -> open.getName().contains("Lokal statistik"))
                .findFirst()
                .orElseThrow();
        int first = seenBy("skara-kommunpolis", task).orElseThrow().sequence();

        site().as("gotene-kommunpolis").claim(task.getId()).ok();

        Event taken = seenBy("skara-kommunpolis", task).orElseThrow();
        assertThat(taken.isCancelled()).isTrue();
        assertThat(taken.sequence()).isGreaterThan(first);
        assertThat(taken.description()).contains("någon annan har tagit den");
        assertThat(seenBy("gotene-kommunpolis", task).orElseThrow().isCancelled())
                .isFalse();
        assertThat(in(kommun("gotene"), task).orElseThrow().isCancelled()).isFalse();

        site().as("gotene-kommunpolis")
                .post("/engine-rest/task/" + task.getId() + "/unclaim", Map.of())
                .ok();

        Event back = seenBy("skara-kommunpolis", task).orElseThrow();
        assertThat(back.isCancelled()).isFalse();
        assertThat(back.sequence()).isGreaterThan(taken.sequence());
        assertThat(back.uid()).isEqualTo(taken.uid());

        desk.handOver(task.getId(), "gotene-registrator");
        assertThat(seenBy("gotene-registrator", task).orElseThrow().isCancelled())
                .isFalse();
        desk.handOver(task.getId(), "gotene-kommunpolis");
        assertThat(seenBy("gotene-registrator", task).orElseThrow().isCancelled())
                .isTrue();
    }

    @Test
    void deputiesSeeATaskAsLongAsItIsOpenToThem() {
        Task task = supply(turnOf("rytmby").on("2029-09-01").started(2030), "Statistik");
        assertThat(seenBy("rytmby-bra-ledamot", task)).isEmpty();

        desk.openTo(task.getId(), Set.of("rytmby-registrator"), Set.of("rytmby-bra-ledamot"));
        assertThat(seenBy("rytmby-bra-ledamot", task).orElseThrow().isCancelled())
                .isFalse();
        assertThat(seenBy("rytmby-registrator", task).orElseThrow().isCancelled())
                .isFalse();

        desk.closeTo(task.getId(), Set.of("rytmby-registrator"), Set.of("rytmby-bra-ledamot"));
        assertThat(seenBy("rytmby-bra-ledamot", task).orElseThrow().isCancelled())
                .isTrue();
        assertThat(seenBy("rytmby-registrator", task).orElseThrow().isCancelled())
                .isTrue();
        assertThat(seenBy("rytmby-kommunpolis", task).orElseThrow().isCancelled())
                .isFalse();
    }

    @Test
    void bodiesMeetingsStandWithThoseWhomTheyConcernAndFollowTheProfile() {
        turnOf("rytmby").on("2040-03-01");
        assertThat(of("rytmby-ks-ordforande").titled("Kommunstyrelsen"))
                .as("this year and the next, but for July")
                .hasSize(22)
                .allSatisfy(meeting -> assertThat(meeting.alarms()).containsExactly("-PT16H"));
        assertThat(of("rytmby-namndsekreterare").titled("Arbetsutskottet")).hasSize(22);
        assertThat(of("rytmby-kommunpolis").titled("Kommunstyrelsen")).isEmpty();
        assertThat(of("rytmby-registrator").titled("Kommunstyrelsen").get(2).description())
                .startsWith("Handlingar ska vara inne senast 2040-");

        Municipality profile = municipalities.get("rytmby");
        LocalDate cancelled = LocalDate.parse("2040-04-17");
        Municipality changed = withoutMeeting(profile, "ks", cancelled);
        meetings.enter(changed.id(), meetings.of(changed));
        meetings.enter(changed.id(), meetings.of(changed));

        assertThat(onDay(of("rytmby-ks-ordforande"), cancelled)).satisfies(meeting -> {
            assertThat(meeting.isCancelled()).isTrue();
            assertThat(meeting.sequence()).isOne();
            assertThat(meeting.description()).isEqualTo("Inställt.");
        });
        assertThat(of("rytmby-ks-ordforande").titled("Kommunstyrelsen"))
                .filteredOn(meeting -> !meeting.isCancelled())
                .hasSize(21)
                .allSatisfy(meeting -> assertThat(meeting.sequence()).isZero());

        meetings.enter(profile.id(), meetings.of(profile));
        assertThat(onDay(of("rytmby-ks-ordforande"), cancelled)).satisfies(meeting -> {
            assertThat(meeting.isCancelled()).isFalse();
            assertThat(meeting.sequence()).isEqualTo(2);
        });
    }

    @Test
    void aLeadershipMeetingIsCalledToCalledOffAndCalledToAnotherDay() {
        Turn turn = morning("2036-02-02").of(2036);
        assertThat(of(COORDINATOR).titled("Ledningsmöte").stream().filter(event -> event.place() != null))
                .isEmpty();

        turn.doneIn(LedningsmoteProcess.KEY, USER_TASK_CALL_MEETING, saying("day", "2036-02-15"));
        Event called = meeting("rytmby-ks-ordforande", "Ledningsmöte");
        assertThat(called.day()).isEqualTo("2036-02-15");
        assertThat(called.place()).isEqualTo("Stadshuset");
        assertThat(called.description()).contains("1. Läget\n2. Beslut");
        assertThat(received(turn, "Kallelse: Ledningsmöte 2036-02-15"))
                .isEqualTo(new ReadCalendar(null, "PUBLISH", List.of(called)));
        assertThat(of("rytmby-registrator").titled("Ledningsmöte")).isEmpty();

        turn.on("2036-02-15").fired(TIMER_EVENT_MEETING_DAY);
        turn.doneIn(LedningsmoteProcess.KEY, USER_TASK_TAKE_NOTES, only("outcome", "installt", "reason", "Stabsläge."));
        Event off = meeting("rytmby-ks-ordforande", "Ledningsmöte");
        assertThat(off.isCancelled()).isTrue();
        assertThat(off.sequence()).isEqualTo(called.sequence() + 1);
        assertThat(received(turn, "Inställt: Ledningsmöte 2036-02-15"))
                .isEqualTo(new ReadCalendar(null, "CANCEL", List.of(off)));
        assertThat(letters().to("rytmby-ks-ordforande", "installt"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.body())
                        .contains("Ledningsmöte den 2036-02-15 blir inte av.")
                        .contains("Skäl: Stabsläge."));

        turn.doneIn(LedningsmoteProcess.KEY, USER_TASK_CALL_MEETING, saying("day", "2036-03-20"));
        Event again = meeting("rytmby-ks-ordforande", "Ledningsmöte");
        assertThat(again.uid()).isEqualTo(called.uid());
        assertThat(again.day()).isEqualTo("2036-03-20");
        assertThat(again.isCancelled()).isFalse();
        assertThat(again.sequence()).isEqualTo(off.sequence() + 1);
        assertThat(received(turn, "Kallelse: Ledningsmöte 2036-03-20").events()).containsExactly(again);
    }

    @Test
    void nobodyIsToldThatAMeetingIsOffWhenItsDayHasPassed() {
        Turn turn = morning("2055-06-01").of(2055);
        turn.doneIn(BraMoteProcess.KEY, USER_TASK_CALL_MEETING, saying("day", "2055-06-10"));
        turn.on("2055-06-10").fired(TIMER_EVENT_MEETING_DAY);

        turn.on("2055-06-14")
                .doneIn(BraMoteProcess.KEY, USER_TASK_TAKE_NOTES, only("outcome", "installt", "reason", "Få."));

        assertThat(meeting("rytmby-bra-ledamot", "BRÅ-möte").isCancelled()).isTrue();
        assertThat(letters().about("rytmby-2055", "installt")).isEmpty();
    }

    @Test
    void aWalkStandsInTheCalendarsOfThoseWhoGoWithoutALetter() {
        Turn turn = morning("2046-05-02").of(2046);

        turn.done(USER_TASK_PLAN_WALK, saying("day", "2046-05-20"));

        Event walk = meeting("rytmby-bra-ledamot", "Trygghetsvandring");
        assertThat(walk.day()).isEqualTo("2046-05-20");
        assertThat(walk.place()).isEqualTo("Torget");
        assertThat(letters().about("rytmby-2046", "kallelse")).isEmpty();
    }

    @Test
    void thePoliceOfTwoMunicipalitiesHaveBothInOneCalendarAndNobodyElseHas() {
        turnOf("skara").on("2026-09-01").started(2027);

        assertThat(municipalitiesIn(of("skara-kommunpolis"))).contains("Skara kommun");
        turnOf("gotene").on("2027-09-01").started(2028);
        assertThat(municipalitiesIn(of("skara-kommunpolis")))
                .containsExactlyInAnyOrder("Götene kommun", "Skara kommun");
        assertThat(municipalitiesIn(of("gotene-sakerhetssamordnare"))).containsExactly("Götene kommun");
        assertThat(municipalitiesIn(of("skara-sakerhetssamordnare"))).containsExactly("Skara kommun");
        assertThat(municipalitiesIn(kommun("skara"))).containsExactly("Skara kommun");
    }

    @Test
    void whoLeavesHisRoleSeesNothingMoreOfTheMunicipality() {
        Task task = supply(turnOf("rytmby").on("2030-09-01").started(2031), "Skola");
        assertThat(seenBy("rytmby-uppgiftslamnare", task)).isPresent();

        engine.getIdentityService().deleteMembership("rytmby-uppgiftslamnare", "rytmby-uppgiftslamnare");
        try {
            assertThat(of("rytmby-uppgiftslamnare").titles()).containsExactly("Trygghetshjulets kalender är på plats");
        } finally {
            engine.getIdentityService().createMembership("rytmby-uppgiftslamnare", "rytmby-uppgiftslamnare");
        }
    }

    @Test
    void whatWasOpenBeforeTheBookWasKeptIsEnteredAndWhatEndedIsCrossedOut() {
        Task task = supply(turnOf("rytmby").on("2031-09-01").started(2032), "Skola");
        isOfATaskThatIsGone(
                entries.findByKommunAndUid("rytmby", "uppgift-" + task.getId()).orElseThrow());

        tasks.catchUp("rytmby");

        assertThat(seenBy("rytmby-uppgiftslamnare", task).orElseThrow().isCancelled())
                .isFalse();
        assertThat(of("rytmby-uppgiftslamnare").events())
                .filteredOn(event -> event.uid().equals("uppgift-borta@localhost"))
                .singleElement()
                .satisfies(event -> assertThat(event.isCancelled()).isTrue());
        long rows = entries.count();
        long told = toldMoreThanOnce();
        tasks.catchUp("rytmby");
        assertThat(entries.count()).isEqualTo(rows);
        assertThat(toldMoreThanOnce()).isEqualTo(told);
    }

    private void isOfATaskThatIsGone(CalendarEntry entry) {
        entries.save(new CalendarEntry(
                entry.id(),
                "uppgift-borta",
                entry.kommun(),
                entry.kind(),
                new CalendarEntry.TaskReference("borta", entry.task().form()),
                entry.details(),
                entry.assignee(),
                entry.revision(),
                entry.audience()));
    }

    private long toldMoreThanOnce() {
        return entries.findAll().stream()
                .filter(entry -> entry.revision().number() > 0)
                .count();
    }

    private Turn morning(String day) {
        return turnOf("rytmby").on(day).fired(START_EVENT_ATERKOMMANDE).fired(SERVICE_TASK_OPEN_OCCASIONS);
    }

    private static Task supply(Turn turn, String source) {
        return turn.open(USER_TASK_SUPPLY_SOURCE).stream()
                .filter(open -> open.getName().contains(source))
                .findFirst()
                .orElseThrow();
    }

    /** As a calendar program reads it: without logging in. */
    private ReadCalendar of(String person) {
        return ReadCalendar.of(
                site().anonymously(subscriptions.renewPerson(person)).ok().body());
    }

    private ReadCalendar kommun(String kommun) {
        return ReadCalendar.of(site().anonymously(subscriptions.renewKommun(kommun, "admin"))
                .ok()
                .body());
    }

    private Optional<Event> seenBy(String person, Task task) {
        return in(of(person), task);
    }

    private static Optional<Event> in(ReadCalendar calendar, Task task) {
        return calendar.events().stream()
                .filter(event -> event.uid().equals("uppgift-" + task.getId() + "@localhost"))
                .findFirst();
    }

    private Event meeting(String person, String name) {
        return of(person).only(name + " (Rytmby kommun)");
    }

    private static Event onDay(ReadCalendar calendar, LocalDate day) {
        return calendar.titled("Kommunstyrelsen").stream()
                .filter(event -> event.day().equals(day))
                .findFirst()
                .orElseThrow();
    }

    /** The part of the newest letter of its kind, as its reader's calendar takes it in. */
    private ReadCalendar received(Turn turn, String subject) {
        turn.fired(SERVICE_TASK_SEND_LETTER);
        List<MimeMessage> letters = lettersTo("ks-ordforande@rytmby.example").stream()
                .filter(letter -> subject(letter).startsWith(subject))
                .toList();
        return ReadCalendar.of(Parts.calendar(letters.get(letters.size() - 1)));
    }

    private static Set<String> municipalitiesIn(ReadCalendar calendar) {
        return calendar.titles().stream()
                .map(title -> title.replaceAll(".*\\((.*)\\)", "$1"))
                .collect(Collectors.toSet());
    }

    /** The profile as it would be if a body had called off one of its meetings. */
    private static Municipality withoutMeeting(Municipality profile, String body, LocalDate day) {
        Body before = profile.body(body);
        List<LocalDate> days = before.meetings().between(day.getYear(), day.getYear() + 1).stream()
                .filter(meeting -> !meeting.equals(day))
                .toList();
        Map<String, Body> bodies = new HashMap<>(profile.bodies());
        bodies.put(body, new Body(before.name(), MeetingRule.on(days), before.papersDays()));
        return new Municipality(
                profile.id(),
                profile.name(),
                profile.parties(),
                profile.wheel(),
                profile.documents(),
                profile.planTable(),
                profile.districts(),
                profile.statistics(),
                bodies,
                profile.decision(),
                profile.diary(),
                profile.signatories(),
                profile.followUps(),
                profile.activities(),
                profile.closedDays(),
                profile.sources(),
                profile.incidents(),
                profile.dialogues(),
                profile.deadlines(),
                profile.reminders(),
                profile.receivers(),
                profile.people(),
                profile.wheels());
    }

    private static UnaryOperator<ObjectNode> saying(String field, String value) {
        return data -> data.put(field, value);
    }

    private static UnaryOperator<ObjectNode> only(String... fields) {
        return data -> {
            data.removeAll();
            for (int i = 0; i < fields.length; i += 2) {
                data.put(fields[i], fields[i + 1]);
            }
            return data;
        };
    }
}
