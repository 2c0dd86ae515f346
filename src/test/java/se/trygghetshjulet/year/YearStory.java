package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_INFORM;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_RECORD_ARBETSUTSKOTT;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_REGISTER_MATTER;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_WRITE_MISSIV;
import static se.trygghetshjulet.engine.ArshjulProcess.CALL_ACTIVITY_ARBETSUTSKOTT;
import static se.trygghetshjulet.engine.ArshjulProcess.CALL_ACTIVITY_LAGESBILD;
import static se.trygghetshjulet.engine.ArshjulProcess.CALL_ACTIVITY_UNDERSKRIFT;
import static se.trygghetshjulet.engine.ArsuppfoljningProcess.USER_TASK_COMPILE_ANNUAL;
import static se.trygghetshjulet.engine.ArsuppfoljningProcess.USER_TASK_REPORT_TO_BODY;
import static se.trygghetshjulet.engine.ArsuppfoljningProcess.USER_TASK_REPORT_TO_RECEIVER;
import static se.trygghetshjulet.engine.BrevProcess.SERVICE_TASK_SEND_LETTER;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_LOFTE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_PLAN;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_PRIORITISE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_RENEW_AGREEMENT;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_REVIEW;
import static se.trygghetshjulet.engine.KommunstyrelseProcess.USER_TASK_RECORD_KOMMUNSTYRELSE;
import static se.trygghetshjulet.engine.LagaKraftProcess.TIMER_EVENT_APPEAL_PERIOD;
import static se.trygghetshjulet.engine.LagaKraftProcess.USER_TASK_ANNOUNCE;
import static se.trygghetshjulet.engine.LagaKraftProcess.USER_TASK_CHECK_APPEAL;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_KOMMUN;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_POLIS;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;
import static se.trygghetshjulet.engine.PubliceringProcess.SERVICE_TASK_SEND_EXCERPTS;
import static se.trygghetshjulet.engine.PubliceringProcess.USER_TASK_DISPATCH;
import static se.trygghetshjulet.engine.PubliceringProcess.USER_TASK_PUBLISH;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_KOMMUN;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_POLIS;
import static se.trygghetshjulet.engine.UppfoljningProcess.TIMER_EVENT_PERIOD_END;
import static se.trygghetshjulet.engine.UppfoljningProcess.USER_TASK_COMPILE_FOLLOW_UP;
import static se.trygghetshjulet.engine.UppfoljningProcess.USER_TASK_REPORT_KOMMUN;
import static se.trygghetshjulet.engine.UppfoljningProcess.USER_TASK_REPORT_POLIS;

import com.icegreen.greenmail.store.FolderException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.engine.EngineTables;
import se.trygghetshjulet.lagesbild.RevisionSignalled;

/** The main job: a whole year, through the REST API as the right people, with mail by SMTP and the public page. */
@TestPropertySource(properties = "trygghetshjulet.kommuner=mjolby,rytmby,langby")
public abstract class YearStory extends RunningWheel {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @Order(0)
    void turnsTheWholeWheelOnce() throws FolderException {
        MAIL.purgeEmailFromAllMailboxes();
        Site site = site();
        Turn turn = turnOf("mjolby");
        watch(turn, site);

        turn.on("2026-09-01").started(2027);
        assertThat(turn.stages()).containsExactly(CALL_ACTIVITY_LAGESBILD);
        turn.done(USER_TASK_SUPPLY_SOURCE);
        turn.on("2026-09-28")
                .done(USER_TASK_COMPILE, data -> data.put("openSummary", "Många känner oro vid resecentrum."));
        turn.done(USER_TASK_APPROVE_FOR_KOMMUN).done(USER_TASK_APPROVE_FOR_POLIS);
        assertThat(contributions().all()).hasSize(5);
        assertThat(documents()
                        .of(2027, DocumentKind.LAGESBILD)
                        .get(0)
                        .content()
                        .path("summary")
                        .asText())
                .contains("resecentrum");

        turn.on("2026-10-05").done(USER_TASK_PRIORITISE);
        turn.done(USER_TASK_DRAFT_PLAN);
        turn.done(USER_TASK_DRAFT_LOFTE).done(USER_TASK_RENEW_AGREEMENT);
        turn.done(USER_TASK_REVIEW);
        assertThat(turn.stages()).containsExactly(CALL_ACTIVITY_ARBETSUTSKOTT);

        turn.on("2026-10-15").fired(SERVICE_TASK_SEND_LETTER);
        assertThat(lettersTo("registrator@mjolby.example").stream().map(RunningWheel::subject))
                .anyMatch(subject -> subject.contains("Registrera ärendet") && subject.contains("Mjölby kommun"));
        turn.done(USER_TASK_REGISTER_MATTER);
        turn.done(USER_TASK_WRITE_MISSIV).done(USER_TASK_INFORM);
        turn.on("2026-11-20").done(USER_TASK_RECORD_ARBETSUTSKOTT);
        turn.on("2026-12-20").done(USER_TASK_RECORD_KOMMUNSTYRELSE);
        assertThat(documents().state(2027, DocumentKind.HANDLINGSPLAN)).isEqualTo("ADOPTED");
        assertThat(decisions().by("ks")).extracting(KeptDecisions.Kept::outcome).containsExactly("BIFALL");

        turn.done(USER_TASK_SIGN_FOR_POLIS);
        assertThat(turn.stages()).containsExactly(CALL_ACTIVITY_UNDERSKRIFT);
        turn.done(USER_TASK_SIGN_FOR_KOMMUN);
        assertThat(documents().signings()).isEqualTo(2);
        assertThat(documents().state(2027, DocumentKind.HANDLINGSPLAN)).isEqualTo("SIGNED");
        assertThat(documents().state(2018, DocumentKind.HANDLINGSPLAN)).isEqualTo("SUPERSEDED");

        assertThat(site.anonymously("/kommuner/mjolby").ok().body())
                .doesNotContain("Skadegörelse vid resecentrum")
                .doesNotContain("Många känner oro");
        turn.on("2026-12-22").done(USER_TASK_DISPATCH);
        turn.fired(SERVICE_TASK_SEND_EXCERPTS);
        turn.done(USER_TASK_PUBLISH);
        assertThat(site.anonymously("/kommuner/mjolby").ok().body())
                .contains("Handlingsplan 2027")
                .contains("Trafikmiljön")
                .contains("Skadegörelse vid resecentrum")
                .contains("Polisen går till fots i området på helgkvällar.")
                .contains("KS/2026:359")
                .contains("Så ser läget ut", "Många känner oro vid resecentrum.")
                .contains("Planen har 29 åtgärder som inte har följts upp än.")
                .doesNotContain("Så gick det");

        turn.done(USER_TASK_ANNOUNCE).on("2027-01-13").fired(TIMER_EVENT_APPEAL_PERIOD);
        turn.done(USER_TASK_CHECK_APPEAL);
        assertThat(decisions().finalDays()).containsExactly(LocalDate.parse("2027-01-13"));

        for (int tertial = 1; tertial <= 3; tertial++) {
            assertThat(turn.dueDays(TIMER_EVENT_PERIOD_END))
                    .containsExactly(LocalDate.parse(
                            List.of("2027-05-01", "2027-09-01", "2028-01-01").get(tertial - 1)));
            turn.on(List.of("2027-05-03", "2027-09-01", "2028-01-03").get(tertial - 1));
            turn.fired(TIMER_EVENT_PERIOD_END);
            turn.done(USER_TASK_REPORT_KOMMUN).done(USER_TASK_REPORT_POLIS);
            if (tertial == 1) {
                assertThat(site.anonymously("/kommuner/mjolby").ok().body()).contains("som inte har följts upp än");
            }
            turn.done(USER_TASK_COMPILE_FOLLOW_UP);
            assertThat(site.anonymously("/kommuner/mjolby").ok().body())
                    .contains("29 av 29 åtgärder går som planerat.", "tillsammans: Tertial " + tertial + " 2027.");
            if (tertial == 2) {
                turn.on("2027-10-20").done(USER_TASK_COMPILE_ANNUAL);
                turn.done(USER_TASK_REPORT_TO_BODY).done(USER_TASK_REPORT_TO_RECEIVER);
            }
        }
        assertThat(turn.stages()).isEmpty();
        assertThat(turn.openActivities()).isEmpty();
        assertThat(documents().of(2027, DocumentKind.UPPFOLJNING))
                .extracting(KeptDocuments.Kept::part)
                .containsExactlyInAnyOrder(
                        "1-kommun",
                        "1-polis",
                        "1-gemensam",
                        "2-kommun",
                        "2-polis",
                        "2-gemensam",
                        "3-kommun",
                        "3-polis",
                        "3-gemensam",
                        "ar");
        assertThat(decisions().receivers()).hasSize(2);
        assertThat(site.anonymously("/kommuner/mjolby").ok().body())
                .contains(
                        "Så beslutades det",
                        "Sa ja (bifall)",
                        "Så gick det",
                        "Uppföljning 2027",
                        "Antecknad i protokoll:");

        assertThat(yearlyReport())
                .contains(
                        "Årsrapport 2027",
                        "Kommunstyrelsen beslutade 9 december 2026 (§ 17): bifall.",
                        "Skadegörelse vid resecentrum",
                        "Av planens 29 åtgärder är läget grönt för 29, gult för 0 och rött för 0.",
                        "Lagens krav",
                        "Vad som kommer")
                .doesNotContain("har inte följts upp");

        turn.fired(SERVICE_TASK_SEND_LETTER);
        assertThat(letters().count("SENT")).isEqualTo(MAIL.getReceivedMessages().length);

        Turn recurring = turnOf("rytmby");
        watch(recurring, site);
        RecurringStory.tell(turnOf("rytmby"), recurring);
        List<Turn> cases = List.of(turnOf("langby"), turnOf("langby"), turnOf("langby"));
        cases.forEach(one -> watch(one, site));
        CasesStory.tell(site, cases.get(0), cases.get(1), cases.get(2), this::signal);
        noContentInTheEngine();
    }

    /** What those who decide are told of the year. */
    private String yearlyReport() {
        byte[] file = new Visitor(port, "mjolby-ks-ordforande").file("/dokument/mjolby/arsrapport.pdf?ar=2027");
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void signal() {
        transaction.executeWithoutResult(status ->
                events.publishEvent(new RevisionSignalled("langby", "Trygghetsmätning 2029", "Otryggheten ökar.")));
    }

    /** Lets a subclass look closer at every task. */
    protected void watch(Turn turn, Site site) {}

    private void noContentInTheEngine() {
        assertThat(new EngineTables(jdbc).contents()).isZero();
    }
}
