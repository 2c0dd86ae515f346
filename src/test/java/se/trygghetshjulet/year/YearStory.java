package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
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
    void turnsTheWholeWheelOnce() throws FolderException {
        MAIL.purgeEmailFromAllMailboxes();
        Site site = site();
        Turn turn = turnOf("mjolby");
        watch(turn, site);

        turn.on("2026-09-01").started(2027);
        assertThat(turn.stages()).containsExactly("callActivity_lagesbild");
        turn.done("userTask_supplySource");
        turn.on("2026-09-28").done("userTask_compile");
        turn.done("userTask_approveForKommun").done("userTask_approveForPolis");
        assertThat(count("lagesbild_contribution")).isEqualTo(5);
        assertThat(text("select summary from lagesbild")).contains("resecentrum");

        turn.on("2026-10-05").done("userTask_prioritise");
        turn.done("userTask_draftPlan");
        turn.done("userTask_draftLofte").done("userTask_renewAgreement");
        turn.done("userTask_review");
        assertThat(turn.stages()).containsExactly("callActivity_arbetsutskott");

        turn.on("2026-10-15").fired("serviceTask_sendLetter");
        assertThat(lettersTo("registrator@mjolby.example").stream().map(RunningWheel::subject))
                .anyMatch(subject -> subject.contains("Registrera ärendet") && subject.contains("Mjölby kommun"));
        turn.done("userTask_registerMatter");
        turn.done("userTask_writeMissiv").done("userTask_inform");
        turn.on("2026-11-20").done("userTask_recordArbetsutskott");
        turn.on("2026-12-20").done("userTask_recordKommunstyrelse");
        assertThat(text("select status from plan_version where plan_year = 2027"))
                .isEqualTo("ADOPTED");
        assertThat(text("select outcome from decision where body = 'ks'")).isEqualTo("BIFALL");

        turn.done("userTask_signForPolis");
        assertThat(turn.stages()).containsExactly("callActivity_underskrift");
        turn.done("userTask_signForKommun");
        assertThat(count("signature")).isEqualTo(2);
        assertThat(text("select status from plan_version where plan_year = 2027"))
                .isEqualTo("IN_FORCE");
        assertThat(text("select status from plan_version where plan_year = 2018"))
                .isEqualTo("REPLACED");

        assertThat(site.anonymously("/kommuner/mjolby").ok().body()).doesNotContain("Skadegörelse vid resecentrum");
        turn.on("2026-12-22").done("userTask_dispatch");
        turn.fired("serviceTask_sendExcerpts");
        turn.done("userTask_publish");
        assertThat(site.anonymously("/kommuner/mjolby").ok().body())
                .contains("Handlingsplan 2027")
                .contains("Trafikmiljön")
                .contains("Skadegörelse vid resecentrum")
                .contains("Polisen går till fots i området på helgkvällar.")
                .contains("KS/2026:359");

        turn.done("userTask_announce").on("2027-01-13").fired("timerEvent_appealPeriod");
        turn.done("userTask_checkAppeal");
        assertThat(text("select cast(final_on as varchar) from announcement where not appealed"))
                .isEqualTo("2027-01-13");

        for (int tertial = 1; tertial <= 3; tertial++) {
            assertThat(turn.dueDays("timerEvent_periodEnd"))
                    .containsExactly(LocalDate.parse(
                            List.of("2027-05-01", "2027-09-01", "2028-01-01").get(tertial - 1)));
            turn.on(List.of("2027-05-03", "2027-09-01", "2028-01-03").get(tertial - 1));
            turn.fired("timerEvent_periodEnd");
            turn.done("userTask_reportKommun").done("userTask_reportPolis");
            turn.done("userTask_compileFollowUp");
            if (tertial == 2) {
                turn.on("2027-10-20").done("userTask_compileAnnual");
                turn.done("userTask_reportToBody").done("userTask_reportToReceiver");
            }
        }
        assertThat(turn.stages()).isEmpty();
        assertThat(turn.openActivities()).isEmpty();
        assertThat(count("follow_up_report")).isEqualTo(6);
        assertThat(count("follow_up_summary")).isEqualTo(3);
        assertThat(count("annual_receipt")).isEqualTo(2);

        turn.fired("serviceTask_sendLetter");
        assertThat(count("letter where status = 'SENT'")).isEqualTo(MAIL.getReceivedMessages().length);

        Turn recurring = turnOf("rytmby");
        watch(recurring, site);
        RecurringStory.tell(turnOf("rytmby"), recurring);
        List<Turn> cases = List.of(turnOf("langby"), turnOf("langby"), turnOf("langby"));
        cases.forEach(one -> watch(one, site));
        CasesStory.tell(site, cases.get(0), cases.get(1), cases.get(2), this::signal);
        noContentInTheEngine();
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
