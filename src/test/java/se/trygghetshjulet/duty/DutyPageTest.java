package se.trygghetshjulet.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_KOMMUN;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_POLIS;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Turn;
import se.trygghetshjulet.year.Visitor;

/** The law's checklist says what is met, what shows it and when it is due again; the coordinator answers for the rest. */
class DutyPageTest extends RunningWheel {

    private static final String PAGE = "/lagen/provby";

    private Visitor coordinator;

    @BeforeEach
    void aDayInAutumn() {
        today("2026-10-01");
        coordinator = visitor("provby-sakerhetssamordnare");
    }

    @Test
    void anApprovedLagesbildMeetsItsDutyForTwoYears() {
        assertThat(duty(coordinator.open(PAGE).text(), "6 § Lägesbilden uppdaterad"))
                .startsWith("Saknas")
                .contains("Gör så här: Starta årshjulet.");

        Turn turn = turnOf("provby").on("2026-10-01").started(2027);
        Visitor.Page running = coordinator.open(PAGE);
        assertThat(duty(running.text(), "6 § Lägesbilden uppdaterad"))
                .startsWith("Saknas")
                .contains("Gör så här: Årshjulet 2027 pågår redan. Nu är det dags för: Lägesbild.")
                .doesNotContain("Starta årshjulet");
        assertThat(running.html()).contains("href=\"/samordning/provby\">Se uppgifterna som väntar");
        assertThat(visitor("provby-registrator").open(PAGE).html())
                .contains("href=\"/mitt-ar\">Se vad som väntar på dig");

        turn.done(USER_TASK_SUPPLY_SOURCE)
                .done(USER_TASK_COMPILE)
                .done(USER_TASK_APPROVE_FOR_KOMMUN)
                .done(USER_TASK_APPROVE_FOR_POLIS);

        String page = coordinator.open(PAGE).text();
        assertThat(duty(page, "5 § Åtgärdsplan"))
                .contains("Årshjulet 2027 pågår redan. Nu är det dags för: BRÅ-beredning.");
        assertThat(duty(page, "6 § Lägesbilden uppdaterad"))
                .startsWith("Uppfyllt")
                .contains("Lägesbild 2027", "Gäller till 1 oktober 2028");
        assertThat(page)
                .contains(
                        "Har kommunen en lägesbild, och när uppdaterades den senast? Svar 1 oktober 2026: Lägesbild 2027");
        assertThat(duty(coordinator.open(PAGE + "?dag=2026-09-30").text(), "6 § Lägesbilden uppdaterad"))
                .as("it looks back to how it was")
                .startsWith("Saknas");
    }

    @Test
    void thePlanAndTheAgreementOfTheDemoShowWhatTheyShow() {
        today("2027-02-01");
        Visitor registrator = visitor("mjolby-registrator");
        String page = registrator.open("/lagen/mjolby").text();

        assertThat(duty(page, "5 § Åtgärdsplan")).as("it ended with 2020").startsWith("Saknas");
        assertThat(duty(registrator.open("/lagen/mjolby?dag=2019-06-01").text(), "5 § Åtgärdsplan"))
                .startsWith("Uppfyllt")
                .contains("Handlingsplan 2018", "områden", "åtgärder", "Gäller till 31 december 2020");
        assertThat(duty(page, "11 § Samordningsfunktion"))
                .startsWith("Uppfyllt")
                .contains("Säkerhetssamordnare");
        assertThat(page).doesNotContain("Svara själv");
    }

    @Test
    void theCoordinatorAnswersForWhatTheWheelCannotTell() {
        Visitor.Page page = coordinator.open(PAGE);
        assertThat(duty(page.text(), "7 § Samlad planering")).startsWith("Saknas");

        Visitor.Page refused = page.form(PAGE + "/integration")
                .with(Map.of("svar", " ", "underlag", "KS 2026/12", "galler", "31 februari 2027"))
                .send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Skriv hur kommunen uppfyller kravet.", "Den dagen finns inte.");
        assertThat(refused.html()).contains("value=\"KS 2026/12\"");
        assertThat(page.form(PAGE + "/integration")
                        .with(Map.of("svar", "Med folkhälsoplanen", "galler", "2026-09-30"))
                        .send()
                        .text())
                .contains("Dagen har varit.");
        assertThat(page.form(PAGE + "/integration")
                        .with(Map.of("svar", "Med folkhälsoplanen", "galler", "2028-10-02"))
                        .send()
                        .text())
                .contains("Svaret får gälla högst två år.");

        Map<String, String> answer =
                Map.of("svar", "Med <folkhälsoplanen>", "underlag", "KS 2026/12", "galler", "31/12 2027");
        assertThat(page.form(PAGE + "/integration")
                        .with(answer)
                        .send()
                        .followed()
                        .text())
                .contains("Svaret är sparat.");
        page.form(PAGE + "/integration").with(answer).send();

        String after = coordinator.open(PAGE).text();
        assertThat(duty(after, "7 § Samlad planering"))
                .startsWith("Uppfyllt")
                .contains("Med <folkhälsoplanen> (KS 2026/12)", "gäller till 31 december 2027")
                .doesNotContain("Tidigare:");
        assertThat(after).contains("annan analys och planering? Svar Med <folkhälsoplanen>");
        assertThatThrownBy(() -> jdbc.sql("delete from duty_statement").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void onlyTheCoordinatorAnswersAndOnlyOfTheOwnMunicipality() {
        Map<String, String> answer = Map.of("svar", "Ja", "galler", "2027-12-31");
        Visitor.Form form = coordinator.open(PAGE).form(PAGE + "/report").with(answer);

        assertThat(visitor("provby-registrator").post(PAGE + "/report", answer).status())
                .isEqualTo(403);
        assertThat(visitor("mjolby-sakerhetssamordnare").open(PAGE).status()).isEqualTo(403);
        assertThat(coordinator.post(PAGE + "/function", answer).status())
                .as("without a token")
                .isEqualTo(403);
        assertThat(form.without("_csrf").send().status()).isEqualTo(403);
        assertThat(visitor(null).open(PAGE).status()).isNotEqualTo(200);
        assertThat(coordinator.open("/lagen/finns-inte").status()).isEqualTo(404);
    }

    @Test
    void aDayThatHasNotBeenIsRefusedAndKept() {
        Visitor.Page page = coordinator.open(PAGE + "?dag=2026-10-02");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Dagen har inte varit än.");
        assertThat(page.html()).contains("value=\"2026-10-02\"");
    }

    /** From the duty's own heading, below the table, to the next. */
    private static String duty(String whole, String heading) {
        String page = whole.substring(whole.indexOf("Krav för krav"));
        String after = page.substring(page.indexOf(heading) + heading.length()).strip();
        int next = after.indexOf(" § ");
        return next < 0 ? after : after.substring(0, next);
    }

    private static void today(String day) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(day + "T08:00:00Z")));
    }

    private Visitor visitor(String person) {
        return new Visitor(port, person);
    }
}
