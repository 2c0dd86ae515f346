package se.trygghetshjulet.medborgardialog;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_KOMMUN;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_POLIS;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.medborgardialog.Answer.Chosen;
import se.trygghetshjulet.medborgardialog.Answer.Written;
import se.trygghetshjulet.openform.OpenForms;
import se.trygghetshjulet.year.Turn;
import se.trygghetshjulet.year.Visitor;
import se.trygghetshjulet.year.Visitor.Form;
import se.trygghetshjulet.year.Visitor.Page;

/** Citizens are asked, answer without a trace, are read and counted, and are heard in the lägesbild; on PostgreSQL. */
@TestPropertySource(
        properties = {
            "trygghetshjulet.kommuner=provby,rytmby,mjolby",
            "trygghetshjulet.medborgardialog.per-hour=6",
            "trygghetshjulet.medborgardialog.most-waiting=10"
        })
class DialoguesTest extends OpenForms {

    private static final String ROUND = "/kommuner/provby/dialog/hosten-2026";
    private static final String UNSAFE = "/kommuner/provby/otrygghet";
    private static final String READING = "/medborgardialog/provby";

    @Autowired
    private AnswerRows answers;

    DialoguesTest() {
        super(UNSAFE, Map.of("svar-plats", "torget"), "dialogue_answer", List.of("dialogue_text", "dialogue_answer"));
    }

    @Test
    void aCitizenAnswersAndNothingOfWhoItWasIsKept() {
        assertThat(visitor(null).open("/kommuner/provby").html())
                .contains("href=\"" + ROUND + "\"")
                .contains("href=\"" + UNSAFE + "\"");
        assertThat(visitor(null).open(ROUND).text())
                .contains("Ring 112")
                .contains("114 14")
                .contains("Svara senast den 31 oktober 2026");

        Page thanks = round().with("svar-trygg", "2")
                .with("svar-plats", "torget")
                .with("svar-mer-av", "ljus")
                .with("svar-fritt", "Fler lampor vid torget.")
                .send()
                .followed();

        assertThat(thanks.text()).contains("Tack, ditt svar är skickat").contains("112");
        assertThat(jdbc.sql("select dialogue || ' ' || answered_on from dialogue_answer")
                        .query(String.class)
                        .single())
                .isEqualTo("hosten-2026 2026-09-14");
        assertThat(jdbc.sql("select question || ' ' || choice from dialogue_choice order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("mer-av ljus", "plats torget", "trygg 2");
        assertThat(jdbc.sql("select * from dialogue_text").query().singleRow())
                .containsEntry("state", "WAITING")
                .containsEntry("place", null)
                .containsEntry("person", null);
        assertThat(jdbc.sql("select address_hash from open_form_sender")
                        .query(String.class)
                        .single())
                .hasSize(64);
    }

    @Test
    void whatIsWrongIsToldAtItsQuestionAndWhatWasTypedIsKept() {
        Page refused = unsafe().with("svar-tid", "natt")
                .with("svar-varfor", "morkt")
                .with("svar-mer", "Fråga Anna, 070-123 45 67")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Det är inte skickat än")
                .contains("Välj platsen, eller den i listan som ligger närmast.")
                .contains("ser ut att innehålla ett telefonnummer");
        assertThat(refused.html())
                .contains("href=\"#svar-plats\"")
                .contains("Fråga Anna, 070-123 45 67</textarea>")
                .containsPattern("value=\"natt\"\\s+checked")
                .containsPattern("value=\"morkt\"\\s+checked");
        assertThat(count("dialogue_answer")).isZero();
        assertThat(refused.form(UNSAFE)
                        .with("svar-plats", "torget")
                        .with("svar-mer", "")
                        .send()
                        .status())
                .isEqualTo(302);
    }

    @Test
    void whoeverAnswersNothingIsAskedForSomething() {
        assertThat(visitor(null).post(ROUND, Map.of()).text()).contains("Svara på minst en fråga.");
    }

    @Test
    void fromOneAddressSoManyComeWithinTheHour() throws Exception {
        List<Form> forms = IntStream.range(0, 9)
                .mapToObj(one -> unsafe().with("svar-plats", "torget"))
                .toList();

        List<Integer> statuses =
                forms.stream().map(form -> form.send().status()).toList();

        assertThat(statuses).filteredOn(status -> status == 302).hasSize(6);
        assertThat(statuses).filteredOn(status -> status == 429).hasSize(3);
        assertThat(count("dialogue_answer")).isEqualTo(6);
    }

    @Test
    void whenMoreWordsWaitThanAnybodyCanReadAnswersWithoutThemStillCome() {
        answered("hosten-2026", LocalDate.parse("2026-09-10"), 10, List.of(), "Mörkt.");

        Page refused =
                unsafe().with("svar-plats", "torget").with("svar-mer", "Ljus.").send();

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text()).contains("Skicka utan text");
        assertThat(refused.form(UNSAFE).with("svar-plats", "torget").send().status())
                .isEqualTo(302);
    }

    @Test
    void nothingIsAskedBeforeAndAfterItsDaysNorWhereTheProfileDoesNotSayIt() {
        Form evening = round().with("svar-fritt", "Ljus.");
        turnOf("provby").on("2026-08-31");
        assertThat(visitor(null).open(ROUND).text()).contains("Du kan svara från den 1 september 2026");
        assertThat(visitor(null).open(ROUND).hasForm(ROUND)).isFalse();
        assertThat(visitor(null).open("/kommuner/provby").html()).doesNotContain(ROUND);
        turnOf("provby").on("2026-11-01");
        assertThat(visitor(null).open(ROUND).text())
                .contains("Dialogen stängde den 31 oktober 2026")
                .contains("För få svarade");
        Page late = evening.send();
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("Ditt svar har inte kommit med");
        assertThat(late.html()).contains("Ljus.</textarea>");

        for (String none : List.of(
                "/kommuner/provby/dialog/finns-inte",
                "/kommuner/provby/dialog/otrygghet",
                "/kommuner/rytmby/otrygghet",
                "/kommuner/finns-inte/otrygghet/svar")) {
            assertThat(visitor(null).open(none).status()).as(none).isEqualTo(404);
        }
        assertThat(visitor(null).post("/kommuner/mjolby/otrygghet", Map.of()).status())
                .isEqualTo(404);
        assertThat(visitor(null).open("/kommuner/rytmby").html()).doesNotContain("/otrygghet");
    }

    @Test
    void theCoordinatorReadsWhatIsWrittenBeforeAnybodyElse() {
        unsafe().with("svar-plats", "stationen")
                .with("svar-mer", "Fler lampor.")
                .send();
        round().with("svar-fritt", "Något om grannen.").send();
        Visitor coordinator = visitor(COORDINATOR);
        assertThat(coordinator.open("/samordning/provby").text())
                .contains("2 svar i medborgardialogen väntar på att du läser")
                .contains("Medborgardialog: läs");
        Page page = coordinator.open(READING);
        assertThat(page.text())
                .contains("Vad skulle göra platsen tryggare? Stationen")
                .contains("Fler lampor.")
                .contains("Något om grannen.")
                .contains("Här känner jag mig otrygg: öppen, 1 svar");
        List<Long> ids = jdbc.sql("select id from dialogue_text order by id")
                .query(Long.class)
                .list();

        assertThat(page.form(READING + "/texter/" + ids.get(0) + "/godta")
                        .send()
                        .followed()
                        .text())
                .contains("Texten följer med till lägesbilden");
        assertThat(page.form(READING + "/texter/" + ids.get(1) + "/ta-bort")
                        .send()
                        .followed()
                        .text())
                .contains("Texten är borttagen")
                .doesNotContain("grannen");
        Page second = page.form(READING + "/texter/" + ids.get(1) + "/godta").send();
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.text()).contains("någon har redan tagit hand om den");
        assertThat(jdbc.sql("select words || ' ' || state || ' ' || person from dialogue_text")
                        .query(String.class)
                        .single())
                .isEqualTo("Fler lampor. ACCEPTED " + COORDINATOR);
    }

    @Test
    void nobodyButTheOwnCoordinatorReadsThem() {
        unsafe().with("svar-plats", "stationen")
                .with("svar-mer", "Fler lampor.")
                .send();
        long id = jdbc.sql("select id from dialogue_text").query(Long.class).single();

        assertThat(visitor(null).open(READING).status()).isEqualTo(401);
        assertThat(visitor("provby-kommunpolis").open(READING).status()).isEqualTo(403);
        assertThat(visitor("rytmby-sakerhetssamordnare").open(READING).status()).isEqualTo(403);
        assertThat(visitor("mjolby-sakerhetssamordnare")
                        .open("/medborgardialog/mjolby")
                        .status())
                .isEqualTo(404);
        Page own = visitor(COORDINATOR).open(READING);
        assertThat(own.form(READING + "/texter/" + id + "/godta")
                        .without("_csrf")
                        .send()
                        .status())
                .isEqualTo(403);
        for (String page : List.of("/kommuner/provby", UNSAFE, UNSAFE + "/svar")) {
            assertThat(visitor(null).open(page).html()).doesNotContain("Fler lampor");
        }
        assertThat(count("dialogue_text")).isEqualTo(1);
    }

    @Test
    void whenItIsOverAnybodyReadsWhatEnoughHaveAnsweredAndNoSmallNumber() {
        LocalDate day = LocalDate.parse("2026-09-10");
        answered("hosten-2026", day, 12, List.of(new Chosen("trygg", "2"), new Chosen("mer-av", "ljus")), null);
        answered("hosten-2026", day, 2, List.of(new Chosen("trygg", "5")), null);
        answered("hosten-2026", day, 6, List.of(new Chosen("trygg", "4")), null);
        assertThat(visitor(null).open(ROUND + "/svar").text())
                .contains("Här finns inga svar att läsa än")
                .doesNotContain("12");

        turnOf("provby").on("2026-11-01");

        Page answers = visitor(null).open(ROUND + "/svar");
        assertThat(answers.text())
                .contains("1 september 2026 – 31 oktober 2026")
                .contains("20 svar")
                .contains("2 12 (60 %)")
                .contains("4 – visas inte")
                .contains("5 Helt – visas inte")
                .contains("Belysning 12 (60 %)")
                .contains("Polis till fots 0 (0 %)");
        assertThat(visitor(null).open("/kommuner/provby").html()).contains("href=\"" + ROUND + "/svar\"");
        assertThat(visitor(null).open(ROUND).text()).contains("Läs vad andra har svarat");
    }

    @Test
    void whatIsAlwaysOpenIsReadByFinishedHalfYears() {
        LocalDate spring = LocalDate.parse("2026-03-10");
        answered("otrygghet", spring, 9, List.of(new Chosen("plats", "torget"), new Chosen("tid", "natt")), null);
        answered("otrygghet", spring, 8, List.of(new Chosen("plats", "ovriga"), new Chosen("tid", "alltid")), null);
        answered("otrygghet", LocalDate.parse("2026-08-10"), 30, List.of(new Chosen("plats", "stationen")), null);

        assertThat(visitor(null).open(UNSAFE + "/svar").text())
                .contains("1 januari 2026 – 30 juni 2026")
                .contains("17 svar")
                .contains("Var och när")
                .doesNotContain("30 svar")
                .doesNotContain("1 juli 2026");
    }

    @Test
    void theNextLagesbildOpensWithTheAnswersAndTheTextsGoAfterIt() {
        LocalDate day = LocalDate.parse("2026-09-10");
        answered("otrygghet", day, 11, List.of(new Chosen("plats", "torget"), new Chosen("tid", "natt")), null);
        answered("hosten-2026", day, 3, List.of(new Chosen("trygg", "1")), null);
        answered("hosten-2026", day, 1, List.of(), "Fler vuxna ute.");
        answered("hosten-2026", day, 1, List.of(), "Inte läst.");
        jdbc.sql("update dialogue_text set state = 'ACCEPTED' where words like 'Fler%'")
                .update();

        Turn turn = turnOf("provby").on("2026-09-14").started(2027);
        JsonNode shown = turn.shownTo("provby-uppgiftslamnare", source(turn));

        assertThat(shown.path("delivery").asText()).isEqualTo("lamnat");
        assertThat(shown.path("summary").asText())
                .contains("Till och med 14 september 2026.")
                .contains("Här känner jag mig otrygg: 11 svar.")
                .contains("Trygghet i höst: för få svar för att redovisas.")
                .contains("– Fler vuxna ute.")
                .doesNotContain("Inte läst");
        assertThat(shown.path("observations")).singleElement().satisfies(place -> {
            assertThat(place.path("place").asText()).isEqualTo("Torget");
            assertThat(place.path("problem").asText()).isEqualTo("Utpekad som otrygg i 11 svar. Nätter: 11.");
            assertThat(place.path("trend").asText()).isEqualTo("okant");
        });

        turn.done(USER_TASK_SUPPLY_SOURCE).done(USER_TASK_COMPILE);
        turn.on("2026-09-21").done(USER_TASK_APPROVE_FOR_KOMMUN).done(USER_TASK_APPROVE_FOR_POLIS);
        answered("hosten-2026", LocalDate.parse("2026-09-20"), 1, List.of(), "Kom efteråt.");
        morning("2026-10-20");
        assertThat(count("dialogue_text")).isEqualTo(3);
        morning("2026-10-22");
        assertThat(jdbc.sql("select words from dialogue_text")
                        .query(String.class)
                        .list())
                .containsExactly("Kom efteråt.");
        assertThat(count("dialogue_answer")).isEqualTo(17);

        Turn next = turnOf("provby").on("2027-09-01").started(2028);
        assertThat(next.shownTo("provby-uppgiftslamnare", source(next))
                        .path("summary")
                        .asText())
                .contains("Från 14 september 2026 till och med 1 september 2027.")
                .doesNotContain("11 svar");
    }

    private static Task source(Turn turn) {
        return turn.open(USER_TASK_SUPPLY_SOURCE).stream()
                .filter(task -> turn.entitled(task).contains("provby-uppgiftslamnare"))
                .findFirst()
                .orElseThrow();
    }

    private Form round() {
        return read(ROUND);
    }

    private Form unsafe() {
        return read(UNSAFE);
    }

    /** @param words null for none */
    private void answered(String dialogue, LocalDate day, int times, List<Chosen> chosen, String words) {
        for (int one = 0; one < times; one++) {
            answers.keep(
                    "provby",
                    dialogue,
                    new Answer(
                            UUID.randomUUID().toString(),
                            chosen,
                            words == null ? List.of() : List.of(new Written("fritt", words)),
                            null),
                    day);
        }
    }
}
