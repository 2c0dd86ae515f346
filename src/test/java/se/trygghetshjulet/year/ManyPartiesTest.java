package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_OTHER;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_KOMMUN;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_OTHER;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_POLIS;
import static se.trygghetshjulet.engine.UppfoljningProcess.USER_TASK_REPORT_OTHER;
import static se.trygghetshjulet.engine.UppsagningProcess.USER_TASK_CONFIRM_TERMINATION;
import static se.trygghetshjulet.engine.UppsagningProcess.USER_TASK_DECIDE_PLANS_FUTURE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.Shelf;
import se.trygghetshjulet.document.StateReason;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.UnderskriftProcess;
import se.trygghetshjulet.engine.UppsagningProcess;
import se.trygghetshjulet.municipality.WheelYear;

/** Three parties agree and four sign, one after the other; a partner does its part and signs nothing. */
class ManyPartiesTest extends InventedTowns {

    /** One role speaks for several of them, each by a person of its own. */
    private static final Set<String> OF_OTHERS =
            Set.of(USER_TASK_APPROVE_FOR_OTHER, USER_TASK_SIGN_FOR_OTHER, USER_TASK_REPORT_OTHER);

    @Autowired
    private DocumentStore store;

    /** In the set order, so that the third party is asked last; each hears of it by the party's name. */
    @Test
    void theThirdPartysNoIsEnoughAndTheDocumentGoesBack() {
        Turn turn = turnOf("partby").on("2026-01-15").of(2026);
        ObjectNode content = object("validFrom", "2026-01-01", "validTo", "2026-06-30", "purpose", "Vi samverkar.");
        content.putArray("commitments");
        Shelf<JsonNode> shelf = store.shelf(DocumentKind.OVERENSKOMMELSE, JsonNode.class);
        Version<JsonNode> draft = shelf.draft(
                new DocumentKey(DocumentKind.OVERENSKOMMELSE, new WheelYear("partby", 2026), ""),
                content,
                null,
                null,
                null);
        shelf.move(draft, DocumentState.ADOPTED, StateReason.NONE);
        engine.getRuntimeService()
                .createProcessInstanceByKey(UnderskriftProcess.KEY)
                .processDefinitionTenantId("partby")
                .businessKey("partby-2026")
                .setVariable(UnderskriftProcess.DOCUMENT.name(), DocumentKind.OVERENSKOMMELSE.id())
                .setVariable(UnderskriftProcess.DOCUMENT_ID.name(), draft.id())
                .execute();

        assertThat(turn.openActivities()).containsExactly(USER_TASK_SIGN_FOR_KOMMUN);
        turn.done(USER_TASK_SIGN_FOR_KOMMUN).done(USER_TASK_SIGN_FOR_KOMMUN).done(USER_TASK_SIGN_FOR_POLIS);
        Task last = turn.open(USER_TASK_SIGN_FOR_OTHER).get(0);
        assertThat(last.getName()).isEqualTo("Skriv under för räddningstjänsten");
        assertThat(turn.entitled(last)).containsExactly("partby-raddningschef");
        turn.done(USER_TASK_SIGN_FOR_OTHER, data -> {
            data.put("outcome", "vagrad").put("reason", "Vi har inte folk till det.");
            data.remove(List.of("place", "date"));
            return data;
        });

        assertThat(turn.openActivities()).isEmpty();
        assertThat(store.get("partby", draft.id()).state()).isEqualTo(DocumentState.WITHDRAWN);
    }

    @Test
    void fourSignForThreePartiesAPartnerReportsAndTheThirdPartyLeaves() {
        Ledger ledger = ledger("partby");
        EveryRole roles = new EveryRole(engine, site());
        EveryForm forms = new EveryForm(engine, site());
        SidesStory sides = new SidesStory();
        Unattended partby = sides.toldIn(unattended("partby"))
                .probing((task, entitled, valid) -> {
                    if (OF_OTHERS.contains(task.getTaskDefinitionKey())) {
                        roles.look(task, entitled, valid);
                    }
                    if (SidesStory.TASKS.contains(task.getTaskDefinitionKey())) {
                        roles.look(task, entitled, valid);
                        forms.look(task, entitled, valid);
                    }
                })
                .from("2026-08-25")
                .startingOn("2026-09-01", 2027)
                .until("2027-05-31");

        assertThat(partby.done(USER_TASK_APPROVE_FOR_OTHER))
                .extracting(Unattended.Done::person)
                .containsExactly("partby-raddningschef");
        assertThat(partby.done().stream()
                        .filter(done -> List.of(
                                        USER_TASK_SIGN_FOR_KOMMUN, USER_TASK_SIGN_FOR_POLIS, USER_TASK_SIGN_FOR_OTHER)
                                .contains(done.activityId()))
                        .map(Unattended.Done::person))
                .containsExactly(
                        "partby-ks-ordforande",
                        "partby-kommundirektor",
                        "partby-lokalpolisomradeschef",
                        "partby-raddningschef");
        assertThat(ledger.signatures(2027).stream().map(line -> line.replaceFirst(" \\d{4}-\\d\\d-\\d\\d$", "")))
                .hasSize(12)
                .contains(
                        "OVERENSKOMMELSE KOMMUN Kommundirektör",
                        "OVERENSKOMMELSE POLIS Lokalpolisområdeschef",
                        "OVERENSKOMMELSE RADDNINGSTJANST Räddningschef");
        assertThat(page("partby"))
                .contains("Fastighetsägarna: Driften", "Räddningstjänsten: Driften", "Räddningstjänsten Partby");

        partby.on(
                        "2027-06-01",
                        () -> site().as("partby-sakerhetssamordnare")
                                .start(
                                        "partby",
                                        UppsagningProcess.KEY,
                                        object(
                                                "party",
                                                "raddningstjanst",
                                                "reason",
                                                "Räddningstjänsten går upp i ett förbund.",
                                                "noticedOn",
                                                "2027-06-01"))
                                .ok())
                .saying(USER_TASK_DECIDE_PLANS_FUTURE, data -> data.put("planFuture", "perioden-ut"))
                .until("2027-12-05");

        assertThat(partby.done(USER_TASK_CONFIRM_TERMINATION))
                .extracting(Unattended.Done::person)
                .hasSize(2)
                .contains("partby-lokalpolisomradeschef");
        assertThat(ledger.terminations())
                .containsExactly("RADDNINGSTJANST Räddningstjänsten går upp i ett förbund. 2027-06-01 2027-12-01"
                        + " KS/2027:114 false");
        assertThat(ledger.agreements())
                .anyMatch(agreement -> agreement.startsWith("2027 SIGNED 2027-01-01 2030-12-31"));
        assertThat(subjects("lokalpolisomradeschef@partby.example"))
                .contains(
                        "En part lämnar överenskommelsen (Partby kommun)",
                        "En part har lämnat överenskommelsen (Partby kommun)");
        assertThat(partby.done(USER_TASK_REPORT_OTHER))
                .extracting(Unattended.Done::person)
                .containsExactly(
                        "partby-raddningschef",
                        "partby-fastighetsagare",
                        "partby-raddningschef",
                        "partby-fastighetsagare");
        assertThat(subjects("fastighetsagare@partby.example"))
                .anyMatch(subject -> subject.contains("Följ upp fastighetsägarnas åtgärder, tertial 1"))
                .noneMatch(subject -> subject.contains("Skriv under"));
        roles.foundNothingAt(OF_OTHERS.toArray(String[]::new));
        roles.foundNothingAt(SidesStory.TASKS.toArray(String[]::new));
        forms.foundNothingIn(Set.of("godkann-partens-uppfoljning", "godkann-sammanstallning"));
        sides.wentWell(partby, documents());
        ledger.nothingIsLeftLying();
    }

    private static ObjectNode object(String... fields) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < fields.length; i += 2) {
            object.put(fields[i], fields[i + 1]);
        }
        return object;
    }
}
