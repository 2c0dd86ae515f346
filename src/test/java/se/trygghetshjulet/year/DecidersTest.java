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
import static se.trygghetshjulet.engine.RevideringProcess.USER_TASK_WRITE_ADDENDUM;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.engine.RevideringProcess;

/** Those who decide otherwise than most: a nämnd, an official on behalf of one, a body without a meeting, after a remiss. */
class DecidersTest extends InventedTowns {

    /** Nobody proposes to it, and it adjusts the paragraph at once: the appeal period begins three days later. */
    @Test
    void aGemensamNamndDecidesAndItsParagraphIsAdjustedAtOnce() {
        Ledger ledger = ledger("namndby");
        List<String> shown = new ArrayList<>();
        List<String> boards = new ArrayList<>();
        Unattended namndby = unattended("namndby")
                .looking(
                        USER_TASK_RECORD_KOMMUNSTYRELSE,
                        form -> shown.add(form.path("bodyName").asText()))
                .looking(USER_TASK_ANNOUNCE, form -> {
                    shown.add(form.path("atOnceText").asText());
                    boards.add(form.path("boards").asText());
                })
                .probing((task, entitled, valid) -> {
                    if (USER_TASK_ANNOUNCE.equals(task.getTaskDefinitionKey())) {
                        assertThat(site().as(entitled.get(0))
                                        .submit(task.getId(), valid.deepCopy().put("everywhere", false))
                                        .status())
                                .as("as long as one board lacks it")
                                .isEqualTo(400);
                    }
                })
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
                                + " (kommunallagen 8 kap. 12 §). Justerades den inte då fyller du i den riktiga dagen.");
        assertThat(papers("namndby"))
                .anySatisfy(paper -> assertThat(paper)
                        .contains(
                                "Trygghetsnämnden (gemensam nämnd, värdkommun Storby kommun)",
                                "Paragrafen justerades omedelbart"));
        assertThat(boards).containsOnly("Storby kommun, Nämndby kommun");
        assertThat(papers("namndby"))
                .anySatisfy(paper -> assertThat(paper).contains("\"boards\":\"Storby kommun, Nämndby kommun\""));
        assertThat(page("namndby")).contains("Trygghetsnämnden").doesNotContain("Kommunstyrelsen");
        assertThat(ledger.receipts(2029)).anyMatch(receipt -> receipt.startsWith("trygg "));
        ledger.nothingIsLeftLying();
    }

    /** At first the official leaves it to kommunstyrelsen, which refers it back; the next time the official decides. */
    @Test
    void anOfficialDecidesAndTheAppealPeriodRunsFromTheMinutesInWhichItIsReported() {
        Ledger ledger = ledger("delegby");
        EveryForm forms = new EveryForm(engine, site());
        EveryRole roles = new EveryRole(engine, site());
        Set<String> tried = Set.of("fatta-delegationsbeslut", "anmal-delegationsbeslut");
        AtomicBoolean hesitates = new AtomicBoolean(true);
        List<String> announced = new ArrayList<>();
        Unattended delegby = unattended("delegby")
                .probing(only(tried, forms, roles))
                .looking(
                        USER_TASK_ANNOUNCE,
                        form -> announced.add(form.path("adjustBy").asText()))
                .saying(
                        USER_TASK_DECIDE_BY_DELEGATION,
                        data -> hesitates.getAndSet(false)
                                ? data.removeAll()
                                        .put("outcome", "till-namnden")
                                        .put("reason", "Det rör verksamhetens inriktning.")
                                : data)
                .saying(
                        USER_TASK_RECORD_KOMMUNSTYRELSE,
                        data -> data.put("outcome", "aterremiss")
                                .put("reason", "Planen ryms i delegationen.")
                                .without(List.of("decision")))
                .from("2028-08-28")
                .startingOn("2028-09-01", 2029)
                .until("2029-04-30");

        forms.foundNothingIn(tried);
        roles.foundNothingAt(USER_TASK_DECIDE_BY_DELEGATION, USER_TASK_REPORT_DELEGATION);
        assertThat(delegby.done(USER_TASK_DECIDE_BY_DELEGATION))
                .extracting(Unattended.Done::person)
                .containsExactly("delegby-bra-ledamot", "delegby-bra-ledamot");
        assertThat(ledger.decisions(2029))
                .containsExactly("ks 2028-11-21 § 17 ATERREMISS", "ks 2029-01-24 § 12 BIFALL");
        assertThat(ledger.decisionTexts("ks", 2029).get(1))
                .startsWith("Kommundirektören antar förslaget till handlingsplan 2029.");
        assertThat(delegby.done(USER_TASK_REPORT_DELEGATION)).hasSize(1);
        assertThat(announced)
                .as("counted from the meeting, not from the decision")
                .containsExactly("2029-03-06");
        assertThat(papers("delegby"))
                .anySatisfy(paper -> assertThat(paper)
                        .contains(
                                "på delegation av Kommundirektören",
                                "punkt 3.4 i kommunstyrelsens delegationsordning",
                                "Anmält den 2029-02-20, § 23."));
        assertThat(page("delegby")).contains("på delegation");
        ledger.nothingIsLeftLying();
    }

    /** The draft is changed by what they say, and is not sent out again; then kommunstyrelsen decides without a meeting. */
    @Test
    void othersAreAskedAndKommunstyrelsenDecidesWithoutAMeeting() {
        Ledger ledger = ledger("remissby");
        EveryForm forms = new EveryForm(engine, site());
        EveryRole roles = new EveryRole(engine, site());
        Set<String> tried = Set.of("skicka-pa-remiss", "registrera-remissvar", "sammanstall-remissvar");
        List<JsonNode> shown = new ArrayList<>();
        List<Site.Answer> read = new ArrayList<>();
        Unattended remissby = unattended("remissby")
                .probing((task, entitled, valid) -> {
                    only(tried, forms, roles).look(task, entitled, valid);
                    if (USER_TASK_ANSWER_REMISS.equals(task.getTaskDefinitionKey())) {
                        refusesSilenceBeforeTheLastDay(task, entitled.get(0));
                    }
                })
                .looking(USER_TASK_COMPILE_REMISS, form -> read.add(withoutAccount()))
                .looking(USER_TASK_WRITE_MISSIV, shown::add)
                .saying(
                        USER_TASK_COMPILE_REMISS,
                        data -> data.put("outcome", "andras").put("reason", "Skriv in hur åtgärderna följs upp."))
                .saying(USER_TASK_RECORD_KOMMUNSTYRELSE, DecidersTest::withoutAMeeting)
                .from("2028-08-28")
                .startingOn("2028-09-01", 2029)
                .until("2029-03-31");

        forms.foundNothingIn(tried);
        roles.foundNothingAt(USER_TASK_SEND_REMISS, USER_TASK_ANSWER_REMISS, USER_TASK_COMPILE_REMISS);
        assertThat(remissby.done(USER_TASK_SEND_REMISS)).hasSize(1);
        assertThat(remissby.done(USER_TASK_ANSWER_REMISS)).hasSize(3);
        assertThat(lettersTo("registrator@region.example"))
                .extracting(RunningWheel::subject)
                .anyMatch(subject -> subject.startsWith("Remiss: Handlingsplan 2029"))
                .anyMatch(subject -> subject.startsWith("Påminnelse om remiss: Handlingsplan 2029"));
        assertThat(read).singleElement().satisfies(file -> {
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.body()).startsWith("%PDF-");
        });
        assertThat(withoutAccount().status()).as("once it is compiled").isEqualTo(404);
        assertThat(shown).singleElement().satisfies(form -> {
            assertThat(form.path("hasRemiss").asBoolean()).isTrue();
            assertThat(form.path("remissPoints").toString()).contains("Det står redan i planen.");
            assertThat(form.path("remarks").asText()).contains("Efter remissen", "Skriv in hur åtgärderna följs upp.");
        });
        assertThat(papers("remissby"))
                .anySatisfy(paper -> assertThat(paper).contains("Alla ställer sig bakom förslaget.", "Region Mitt"))
                .anySatisfy(paper -> assertThat(paper).contains("per capsulam", "Anna Ask, Bo Ek, Cia Dal"));
        ledger.nothingIsLeftLying();

        remissby.on(
                        "2029-04-03",
                        () -> site().as("remissby-sakerhetssamordnare")
                                .start(
                                        "remissby",
                                        RevideringProcess.KEY,
                                        JsonNodeFactory.instance
                                                .objectNode()
                                                .put("about", "Resecentrum")
                                                .put("reason", "Skadegörelsen har fördubblats."))
                                .ok())
                .saying(USER_TASK_WRITE_ADDENDUM, DecidersTest::withLighting)
                .sayingAsUsual(USER_TASK_COMPILE_REMISS)
                .sayingAsUsual(USER_TASK_RECORD_KOMMUNSTYRELSE)
                .until("2029-08-20");

        assertThat(remissby.done(USER_TASK_SEND_REMISS)).hasSize(2);
        assertThat(remissby.done(USER_TASK_ANSWER_REMISS)).hasSize(6);
        assertThat(subjects("registrator@region.example"))
                .anyMatch(subject -> subject.startsWith("Remiss: Handlingsplan 2029, tillägg 1"));
        assertThat(ledger.plans()).last().asString().startsWith("2029 PUBLISHED");
        assertThat(page("remissby")).contains("Bättre belysning vid spåren");
        ledger.nothingIsLeftLying();
    }

    /** What Region Mitt reads at the address in its letter. */
    private Site.Answer withoutAccount() {
        return site().anonymously(jdbc.sql("""
                        select '/remiss/' || r.secret || '/' || min(d.document_version) || '.pdf'
                        from remiss_receiver r join remiss_document d on d.remiss_round = r.remiss_round
                        where r.kommun = 'remissby' and r.name = 'Region Mitt'
                        group by r.secret order by min(d.document_version) fetch first 1 rows only""").query(String.class).single());
    }

    private void refusesSilenceBeforeTheLastDay(Task task, String person) {
        Site.Answer answer = site().as(person)
                .submit(task.getId(), JsonNodeFactory.instance.objectNode().put("outcome", "uteblev"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("Först efter den kan du föra in att inget svar kom.");
    }

    private static ObjectNode withLighting(ObjectNode plan) {
        ((ArrayNode) plan.path("areas").path(0).path("measures"))
                .addObject()
                .put("number", "")
                .put("description", "Bättre belysning vid spåren")
                .put("party", "kommun")
                .put("owner", "Gatukontoret");
        return plan;
    }

    private static ObjectNode withoutAMeeting(ObjectNode data) {
        String meeting = data.remove("meetingDate").asText();
        return data.put("way", "per-capsulam")
                .put("decidedOn", meeting)
                .put("agreed", "Anna Ask, Bo Ek, Cia Dal")
                .put("unanimous", true);
    }

    private static Turn.Probe only(Set<String> forms, Turn.Probe... probes) {
        return (task, entitled, valid) -> {
            boolean isLeftToOthers = "till-namnden".equals(valid.path("outcome").asText());
            if (forms.contains(task.getCamundaFormRef().getKey()) && !isLeftToOthers) {
                for (Turn.Probe probe : probes) {
                    probe.look(task, entitled, valid);
                }
            }
        };
    }
}
