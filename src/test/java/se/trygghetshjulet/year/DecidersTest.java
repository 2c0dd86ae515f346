package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_RECORD_ARBETSUTSKOTT;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_WRITE_MISSIV;
import static se.trygghetshjulet.engine.KommunstyrelseProcess.USER_TASK_DECIDE_BY_DELEGATION;
import static se.trygghetshjulet.engine.KommunstyrelseProcess.USER_TASK_RECORD_KOMMUNSTYRELSE;
import static se.trygghetshjulet.engine.LagaKraftProcess.USER_TASK_ANNOUNCE;
import static se.trygghetshjulet.engine.LagaKraftProcess.USER_TASK_REPORT_DELEGATION;
import static se.trygghetshjulet.engine.RemissProcess.USER_TASK_ANSWER_REMISS;
import static se.trygghetshjulet.engine.RemissProcess.USER_TASK_COMPILE_REMISS;
import static se.trygghetshjulet.engine.RemissProcess.USER_TASK_SEND_REMISS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/** Those who decide otherwise than most: a nämnd, an official on behalf of one, a body without a meeting, after a remiss. */
class DecidersTest extends InventedTowns {

    /** Nobody proposes to it, and it adjusts the paragraph at once: the appeal period begins three days later. */
    @Test
    void aGemensamNamndDecidesAndItsParagraphIsAdjustedAtOnce() {
        Ledger ledger = ledger("namndby");
        List<String> shown = new ArrayList<>();
        Unattended namndby = unattended("namndby")
                .withoutLetters()
                .looking(
                        USER_TASK_RECORD_KOMMUNSTYRELSE,
                        form -> shown.add(form.path("bodyName").asText()))
                .looking(
                        USER_TASK_ANNOUNCE,
                        form -> shown.add(form.path("atOnceText").asText()))
                .saying(USER_TASK_RECORD_KOMMUNSTYRELSE, data -> data.put("adjustedAtOnce", true))
                .from("2028-08-28")
                .startingOn("2028-09-01", 2029)
                .until("2029-11-30");

        assertThat(namndby.done(USER_TASK_RECORD_ARBETSUTSKOTT)).isEmpty();
        assertThat(ledger.decisions(2029)).containsExactly("trygg 2028-11-09 § 17 BIFALL");
        assertThat(ledger.decisionTexts("trygg", 2029))
                .singleElement()
                .asString()
                .startsWith("Trygghetsnämnden antar förslaget till handlingsplan 2029.")
                .doesNotContain("Kommunstyrelsen");
        assertThat(shown)
                .startsWith(
                        "trygghetsnämnden",
                        "Paragrafen justerades omedelbart, den 2028-11-09. Justeringen anslås senast den 2028-11-13"
                                + " (kommunallagen 8 kap. 12 §).");
        assertThat(papers("namndby"))
                .anySatisfy(paper -> assertThat(paper)
                        .contains(
                                "Trygghetsnämnden (gemensam nämnd, värdkommun Storby kommun)",
                                "Paragrafen justerades omedelbart"));
        assertThat(page("namndby")).contains("Trygghetsnämnden").doesNotContain("Kommunstyrelsen");
        assertThat(ledger.receipts(2029)).anyMatch(receipt -> receipt.startsWith("trygg "));
        ledger.nothingIsLeftLying();
    }

    /** The year after, the official leaves it to those who have delegated. */
    @Test
    void anOfficialDecidesAndTheAppealPeriodRunsFromTheMinutesInWhichItIsReported() {
        Ledger ledger = ledger("delegby");
        EveryForm forms = new EveryForm(engine, site());
        Set<String> tried = Set.of("fatta-delegationsbeslut", "anmal-delegationsbeslut");
        List<String> announced = new ArrayList<>();
        Unattended delegby = unattended("delegby")
                .withoutLetters()
                .probing(only(tried, forms))
                .looking(
                        USER_TASK_ANNOUNCE,
                        form -> announced.add(form.path("adjustBy").asText()))
                .from("2028-08-28")
                .startingOn("2028-09-01", 2029)
                .until("2029-03-31");

        forms.foundNothingIn(tried);
        assertThat(delegby.done(USER_TASK_DECIDE_BY_DELEGATION))
                .extracting(Unattended.Done::person)
                .containsExactly("delegby-bra-ledamot");
        assertThat(ledger.decisions(2029)).containsExactly("ks 2028-11-10 § 12 BIFALL");
        assertThat(delegby.done(USER_TASK_RECORD_KOMMUNSTYRELSE)).isEmpty();
        assertThat(ledger.decisionTexts("ks", 2029))
                .singleElement()
                .asString()
                .startsWith("Kommundirektören antar förslaget till handlingsplan 2029.");
        assertThat(delegby.done(USER_TASK_REPORT_DELEGATION)).hasSize(1);
        // the meeting is on the 21st; the decision was made on the 10th
        assertThat(announced).containsExactly("2028-12-05");
        assertThat(papers("delegby"))
                .anySatisfy(paper -> assertThat(paper)
                        .contains(
                                "på delegation av Kommundirektören",
                                "punkt 3.4 i kommunstyrelsens delegationsordning",
                                "Anmält den 2028-11-21, § 23."));
        assertThat(page("delegby")).contains("på delegation");
        ledger.nothingIsLeftLying();

        delegby.saying(
                        USER_TASK_DECIDE_BY_DELEGATION,
                        data -> data.removeAll()
                                .put("outcome", "till-namnden")
                                .put("reason", "Det rör verksamhetens inriktning."))
                .until("2029-12-05");

        assertThat(ledger.decisions(2030)).containsExactly("ks 2029-11-20 § 17 BIFALL");
    }

    /** The draft is changed by what they say, and is not sent out again; then kommunstyrelsen decides without a meeting. */
    @Test
    void othersAreAskedAndKommunstyrelsenDecidesWithoutAMeeting() {
        Ledger ledger = ledger("remissby");
        EveryForm forms = new EveryForm(engine, site());
        Set<String> tried = Set.of("skicka-pa-remiss", "registrera-remissvar", "sammanstall-remissvar");
        List<JsonNode> shown = new ArrayList<>();
        Unattended remissby = unattended("remissby")
                .probing((task, entitled, valid) -> {
                    only(tried, forms).look(task, entitled, valid);
                    if (USER_TASK_ANSWER_REMISS.equals(task.getTaskDefinitionKey())) {
                        refusesSilenceBeforeTheLastDay(task, entitled.get(0));
                    }
                })
                .looking(USER_TASK_WRITE_MISSIV, shown::add)
                .saying(
                        USER_TASK_COMPILE_REMISS,
                        data -> data.put("outcome", "andras").put("reason", "Skriv in hur åtgärderna följs upp."))
                .saying(USER_TASK_RECORD_KOMMUNSTYRELSE, DecidersTest::withoutAMeeting)
                .from("2028-08-28")
                .startingOn("2028-09-01", 2029)
                .until("2029-03-31");

        forms.foundNothingIn(tried);
        assertThat(remissby.done(USER_TASK_SEND_REMISS)).hasSize(1);
        assertThat(remissby.done(USER_TASK_ANSWER_REMISS)).hasSize(3);
        assertThat(lettersTo("registrator@region.example"))
                .extracting(RunningWheel::subject)
                .anyMatch(subject -> subject.startsWith("Remiss: Handlingsplan 2029"))
                .anyMatch(subject -> subject.startsWith("Påminnelse om remiss: Handlingsplan 2029"));
        assertThat(shown).singleElement().satisfies(form -> {
            assertThat(form.path("hasRemiss").asBoolean()).isTrue();
            assertThat(form.path("remissPoints").toString()).contains("Det står redan i planen.");
            assertThat(form.path("remarks").asText()).contains("Efter remissen", "Skriv in hur åtgärderna följs upp.");
        });
        assertThat(papers("remissby"))
                .anySatisfy(paper -> assertThat(paper).contains("Alla ställer sig bakom förslaget.", "Region Mitt"))
                .anySatisfy(paper -> assertThat(paper).contains("per capsulam", "Anna Ask, Bo Ek, Cia Dal"));
        ledger.nothingIsLeftLying();
    }

    private void refusesSilenceBeforeTheLastDay(Task task, String person) {
        Site.Answer answer = site().as(person)
                .submit(task.getId(), JsonNodeFactory.instance.objectNode().put("outcome", "uteblev"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("Först efter den kan du föra in att inget svar kom.");
    }

    private static ObjectNode withoutAMeeting(ObjectNode data) {
        String meeting = data.remove("meetingDate").asText();
        return data.put("way", "per-capsulam")
                .put("decidedOn", meeting)
                .put("agreed", "Anna Ask, Bo Ek, Cia Dal")
                .put("unanimous", true);
    }

    private static Turn.Probe only(Set<String> forms, EveryForm all) {
        return (task, entitled, valid) -> {
            if (forms.contains(task.getCamundaFormRef().getKey())) {
                all.look(task, entitled, valid);
            }
        };
    }
}
