package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.engine.DailyWork;
import se.trygghetshjulet.engine.EngineTables;
import se.trygghetshjulet.engine.WheelTime;
import se.trygghetshjulet.municipality.TurnDays;

/**
 * Before a year starts it can be seen: what it shows, how it is reached, and that nothing else notices. The first stories
 * are of one day and follow each other, so that they share what is rehearsed; each also stands alone.
 */
@TestPropertySource(properties = {"trygghetshjulet.rehearsal.patience=15m", "trygghetshjulet.rehearsal.limit=15m"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YearAtAGlanceTest extends RunningWheel {

    @Autowired
    private List<DailyWork> dailyWorks;

    private static final Pattern SECONDS = Pattern.compile("på <span>(\\d+) sekund");

    /** What the municipalities' days are in the stories: the turn for 2028 starts on the first of September 2027. */
    private static void today(String day) {
        ClockUtil.setCurrentTime(WheelTime.morning(LocalDate.parse(day)));
    }

    /** Last, as it takes the municipalities through the years for good. */
    @Test
    @Order(Integer.MAX_VALUE)
    void theDaysAreThoseThatComeWhenEverybodyUsesAllTheTime() {
        cancel("mjolby-2028");
        for (String kommun : List.of("mjolby", "provby")) {
            LocalDate start = new TurnDays(municipalities.get(kommun)).start(2029);
            Unattended real = new Unattended(engine, site(), municipalities.get(kommun))
                    .usingAllTheTime()
                    .foreseeing(dailyWorks);
            real.from("2028-08-25").startingOn(start.toString(), 2029);

            List<String> foreseen = lastDays(calendar(kommun, 2029));
            real.until("2028-11-15");
            List<String> foreseenLater = lastDays(calendar(kommun, 2029));
            real.until("2029-12-31");

            assertThat(upTo2029(foreseen))
                    .as(kommun)
                    .isEqualTo(came(real, start))
                    .hasSizeGreaterThan(30);
            assertThat(upTo2029(foreseenLater))
                    .as(kommun + " on the way")
                    .isEqualTo(came(real, LocalDate.of(2028, 11, 16)));
        }
    }

    private static List<String> upTo2029(List<String> days) {
        return days.stream()
                .filter(day -> day.startsWith("2028") || day.startsWith("2029"))
                .toList();
    }

    private static List<String> came(Unattended real, LocalDate from) {
        return real.done().stream()
                .filter(done -> !done.day().isBefore(from))
                .map(done -> done.day() + " " + done.activityId())
                .sorted()
                .toList();
    }

    @Test
    @Order(5)
    void aYearThatIsUnderWayGoesOnFromWhereItIs() {
        today("2027-09-03");
        isUnderWay();

        List<String> foreseen = lastDays(calendar("mjolby", 2028));

        assertThat(foreseen.get(0)).isEqualTo("2027-09-10 " + USER_TASK_COMPILE);
        assertThat(foreseen).noneMatch(day -> day.startsWith("2027") && day.contains(USER_TASK_SUPPLY_SOURCE));
    }

    /** All have supplied what they know. */
    private void isUnderWay() {
        Turn turn = turnOf("mjolby").of(2028);
        if (turn.stages().isEmpty()) {
            turn.on("2027-09-01").started(2028);
            turn.on("2027-09-03").done(USER_TASK_SUPPLY_SOURCE);
        }
    }

    /** It is looked as often as the rehearsal lets: in between, it has the processor. */
    @Test
    @Order(6)
    void nobodyElseNoticesAnything() throws Exception {
        today("2027-09-06");
        Date now = ClockUtil.getCurrentTime();
        Map<String, Long> rows = rows();
        int letters = MAIL.getReceivedMessages().length;
        Set<String> engines = new TreeSet<>();

        CompletableFuture<Site.Answer> page = CompletableFuture.supplyAsync(() -> whenReady("mjolby", 2028));
        do {
            engines.addAll(ProcessEngines.getProcessEngines().keySet());
            site().as("admin")
                    .get("/engine-rest/engine")
                    .ok()
                    .json()
                    .forEach(one -> engines.add(one.path("name").asText()));
            assertThat(ClockUtil.getCurrentTime()).isEqualTo(now);
        } while (!isThere(page));

        assertThat(page.join().ok().body()).contains("Årsplan 2028 för Mjölby kommun");
        assertThat(engines).containsExactly("default");
        assertThat(rows()).isEqualTo(rows);
        assertThat(MAIL.getReceivedMessages()).hasSize(letters);
    }

    private static boolean isThere(CompletableFuture<?> page) throws Exception {
        try {
            page.get(200, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    @Test
    @Order(3)
    void whoCoordinatesOrLeadsMayLookAndNobodyElse() {
        today("2027-09-03");
        String page = "/samordning/mjolby/arsplan/2028";
        for (String person : List.of("mjolby-sakerhetssamordnare", "mjolby-bra-ordforande", "admin")) {
            assertThat(site().as(person).get(page).status()).as(person).isIn(200, 202);
        }
        for (String person : List.of("mjolby-kommunpolis", "provby-sakerhetssamordnare")) {
            assertThat(site().as(person).get(page).status()).as(person).isEqualTo(403);
            assertThat(site().as(person).get(page + ".ics").status()).as(person).isEqualTo(403);
        }
        assertThat(site().anonymously(page).status()).isEqualTo(401);
        assertThat(site().as("admin").get("/samordning/ingenstans/arsplan/2028").status())
                .isEqualTo(404);
        assertThat(site().as("admin").get("/samordning/mjolby/arsplan/2030").status())
                .isEqualTo(404);
    }

    @Test
    @Order(2)
    void thePageShowsMonthsRolesStepsAndMeetings() {
        today("2027-09-03");

        String page = whenReady("mjolby", 2028).body();

        assertThat(page)
                .contains("Så blir året om alla använder hela tiden och allt godkänns på en gång.")
                .contains("<h2 id=\"manad-2027-09-rubrik\">September 2027</h2>")
                .contains("Lägesbild: ")
                .contains("Kommunstyrelsens arbetsutskott")
                .contains("Säkerhetssamordnare")
                .contains("<h2 id=\"krockar-rubrik\">Krockar</h2>")
                .doesNotContain("Något stoppar arbetet");
        Matcher seconds = SECONDS.matcher(page);
        assertThat(seconds.find()).isTrue();
    }

    @Test
    @Order(4)
    void whatHappensMakesTheYearBeComputedAnew() {
        today("2027-09-03");
        List<String> before = lastDays(calendar("mjolby", 2028));
        assertThat(lastDays(calendar("mjolby", 2028))).isEqualTo(before);

        isUnderWay();

        assertThat(lastDays(calendar("mjolby", 2028))).isNotEqualTo(before);
    }

    @Test
    void whatGoesWrongIsToldInSwedishAndHarmsNothing() {
        today("2027-08-26");
        jdbc.sql("alter table preference rename to preference_away").update();
        Site.Answer answer;
        try {
            answer = site().as("mjolby-sakerhetssamordnare").get("/samordning/mjolby/arsplan/2029.ics");
        } finally {
            jdbc.sql("alter table preference_away rename to preference").update();
        }

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Årsplanen gick inte att räkna fram")
                .contains("Inget har hänt med era uppgifter, dokument eller brev.");
        assertThat(ProcessEngines.getProcessEngines().keySet()).containsExactly("default");
    }

    @Test
    @Order(1)
    void whoeverWaitsIsAnsweredAtOnceAndSeesHowFarItHasCome() {
        today("2027-09-03");
        Site.Answer first = site().as("mjolby-sakerhetssamordnare").get("/samordning/mjolby/arsplan/2028");

        assertThat(first.status()).isEqualTo(202);
        assertThat(first.headers().get("refresh")).containsExactly("2");
        assertThat(first.body())
                .contains("Årsplanen räknas fram.")
                .contains("<progress max=\"100\" value=\"")
                .contains("Sidan hämtas om av sig själv varannan sekund");

        Site.Answer then = whenReady("mjolby", 2028);
        assertThat(then.status()).isEqualTo(200);
        assertThat(then.headers()).doesNotContainKey("refresh");
    }

    /** The calendar waits for the year, and after it the page is there. */
    private Site.Answer whenReady(String kommun, int year) {
        calendar(kommun, year);
        return site().as(kommun + "-sakerhetssamordnare")
                .get("/samordning/" + kommun + "/arsplan/" + year)
                .ok();
    }

    private List<VEvent> calendar(String kommun, int year) {
        Site.Answer answer = site().as(kommun + "-sakerhetssamordnare")
                .get("/samordning/" + kommun + "/arsplan/" + year + ".ics")
                .ok();
        return Biweekly.parse(answer.body()).first().getEvents();
    }

    /** Day and model step of each task, sorted. */
    private static List<String> lastDays(List<VEvent> events) {
        Pattern step = Pattern.compile(".*-(userTask_[A-Za-z]+)-\\d+@?.*");
        List<String> days = new ArrayList<>();
        for (VEvent event : events) {
            Matcher uid = step.matcher(event.getUid().getValue());
            if (uid.matches()) {
                var day = event.getDateStart().getValue().getRawComponents();
                days.add(LocalDate.of(day.getYear(), day.getMonth(), day.getDate()) + " " + uid.group(1));
            }
        }
        return days.stream().sorted().toList();
    }

    private Map<String, Long> rows() {
        Map<String, Long> rows = new TableSizes(jdbc).all();
        rows.keySet().removeAll(EngineTables.METERS);
        return rows;
    }

    private void cancel(String businessKey) {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .rootProcessInstances()
                .list()
                .forEach(instance ->
                        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "slut på berättelsen"));
    }
}
