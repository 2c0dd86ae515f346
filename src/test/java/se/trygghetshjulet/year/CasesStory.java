package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a year need not have: a riktlinje that fullmäktige adopts, a promise that comes later, a revision that a signal
 * asks for, an agreement that nears its end and one that is terminated, somebody who is away. Told in a municipality that has them all.
 */
final class CasesStory {

    private CasesStory() {}

    /**
     * @param municipality for what belongs to no turn: the agreement's cases, which may be watched
     * @param turn the turn of 2029, which may be watched
     * @param addendum the addendum to its plan, which may be watched
     * @param signal asks for a revision
     */
    static void tell(Site site, Turn municipality, Turn turn, Turn addendum, Runnable signal) {
        turn.on("2028-09-01").started(2029);
        turn.done("userTask_supplySource").done("userTask_compile");
        turn.done("userTask_approveForKommun").done("userTask_approveForPolis");
        turn.done("userTask_prioritise").done("userTask_draftPlan");
        turn.done("userTask_renewAgreement").done("userTask_draftGuideline").done("userTask_review");
        turn.on("2028-12-23").done("userTask_registerMatter").done("userTask_writeMissiv");
        turn.done("userTask_recordArbetsutskott").done("userTask_recordKommunstyrelse");
        turn.on("2029-01-23").done("userTask_recordKommunfullmaktige");
        turn.done("userTask_signForKommun").done("userTask_signForPolis").done("userTask_dispatch");
        turn.fired("serviceTask_sendExcerpts").done("userTask_publish");
        turn.on("2029-02-10").done("userTask_draftLateLofte").done("userTask_reviewLofte");
        turn.done("userTask_signForPolis").done("userTask_signForKommun");

        signal.run();
        addendum.on("2029-03-01").ofAddendum(2029, 1).done("userTask_weighSignal");
        addendum.done("userTask_writeAddendum", CasesStory::withNewPurpose).done("userTask_reviewAddendum");
        assertThat(addendum.openActivities()).containsExactly("userTask_registerMatter");

        municipality.on("2029-07-05").fired("startEvent_avtalsbevakning").fired("serviceTask_watchAgreement");
        municipality.done("userTask_decideAgreement");
        site.as("langby-lokalpolisomradeschef")
                .start(
                        "langby",
                        "uppsagning",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("party", "polis")
                                .put("reason", "Ansvarsområdena har ändrats.")
                                .put("noticedOn", "2029-07-05"))
                .ok();
        municipality.done("userTask_registerTermination").done("userTask_confirmTermination");
        municipality.done("userTask_decidePlansFuture");

        away(site);
        municipality.done("userTask_chooseDeputy").done("userTask_withdrawAbsence");
        municipality.fired("serviceTask_endAbsence");
        away(site);
        municipality.done("userTask_chooseDeputy").fired("timerEvent_firstDay").fired("serviceTask_beginAbsence");
        municipality.done("userTask_comeBack").fired("serviceTask_endAbsence");
    }

    private static void away(Site site) {
        site.as("langby-kommunpolis")
                .start(
                        "langby",
                        "franvaro",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("firstDay", "2029-07-05")
                                .put("lastDay", "2029-07-20"))
                .ok();
    }

    private static ObjectNode withNewPurpose(ObjectNode plan) {
        return plan.put("purpose", "Gemensamma prioriteringar, skärpta efter vad mätningen visade.");
    }
}
