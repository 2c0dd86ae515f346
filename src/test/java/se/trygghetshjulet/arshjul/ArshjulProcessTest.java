package se.trygghetshjulet.arshjul;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.engine.ArshjulProcess;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Turn;

/** The parent model as a trace: which stage the token stands in, what it has passed, where it ends. */
class ArshjulProcessTest extends RunningWheel {

    @BeforeEach
    void assertOnOurEngine() {
        init(engine);
    }

    @Test
    void aYearPassesEveryStageInOrder() {
        Turn turn = turnOf("provby").on("2080-09-01").started(2081);
        ProcessInstance year = instance(2081);
        assertThat(year)
                .hasBusinessKey("provby-2081")
                .hasPassed("serviceTask_openYear", "gateway_opened")
                .isWaitingAtExactly("callActivity_lagesbild");

        turn.done("userTask_supplySource").done("userTask_compile");
        turn.done("userTask_approveForKommun").done("userTask_approveForPolis");
        assertThat(year).hasPassed("callActivity_lagesbild").isWaitingAtExactly("callActivity_handlingsplan");

        turn.done("userTask_prioritise").done("userTask_draftPlan").done("userTask_draftLofte");
        turn.doneIfOpen("userTask_renewAgreement").done("userTask_review");
        assertThat(year).isWaitingAtExactly("callActivity_arbetsutskott");

        turn.on("2080-12-23").done("userTask_registerMatter").done("userTask_writeMissiv");
        turn.done("userTask_recordArbetsutskott");
        assertThat(year).isWaitingAtExactly("callActivity_kommunstyrelse");

        turn.done("userTask_recordKommunstyrelse");
        assertThat(year).isWaitingAtExactly("callActivity_underskrift");

        turn.done("userTask_signForKommun").done("userTask_signForPolis");
        assertThat(year).isWaitingAtExactly("callActivity_publicering");

        turn.done("userTask_dispatch").fired("serviceTask_sendExcerpts").done("userTask_publish");
        assertThat(year).isWaitingAt("callActivity_followUps");

        followedUp(turn, "2081-05-01");
        assertThat(year).isWaitingAt("callActivity_followUps");

        followedUp(turn, "2081-09-01");
        assertThat(year).isWaitingAt("callActivity_laterFollowUps").isWaitingAt("callActivity_arsuppfoljning");

        turn.on("2081-11-20").done("userTask_compileAnnual");
        turn.done("userTask_reportToBody").done("userTask_reportToReceiver");
        assertThat(year).isWaitingAt("callActivity_laterFollowUps").isWaitingAt("gateway_annualJoin");

        followedUp(turn, "2082-01-01");
        assertThat(year)
                .hasPassedInOrder("callActivity_followUps", "callActivity_laterFollowUps", "endEvent_yearDone")
                .isEnded();
    }

    @Test
    void anAvslagEndsTheYearAtItsOwnEnd() {
        Turn turn = turnOf("provby").on("2082-09-01").started(2083);
        ProcessInstance year = instance(2083);
        turn.done("userTask_supplySource").done("userTask_compile");
        turn.done("userTask_approveForKommun").done("userTask_approveForPolis");
        turn.done("userTask_prioritise").done("userTask_draftPlan").done("userTask_draftLofte");
        turn.doneIfOpen("userTask_renewAgreement").done("userTask_review");
        turn.on("2082-12-23").done("userTask_registerMatter").done("userTask_writeMissiv");
        turn.done("userTask_recordArbetsutskott");

        turn.done("userTask_recordKommunstyrelse", minutes -> {
            minutes.put("outcome", "avslag").put("reason", "Ingen enighet.");
            return minutes;
        });

        assertThat(year)
                .hasPassed("serviceTask_dropDrafts", "endEvent_rejected")
                .hasNotPassed("callActivity_underskrift")
                .isEnded();
    }

    private static void followedUp(Turn turn, String day) {
        turn.on(day).fired("timerEvent_periodEnd");
        turn.done("userTask_reportKommun").done("userTask_reportPolis").done("userTask_compileFollowUp");
    }

    private ProcessInstance instance(int year) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(ArshjulProcess.KEY)
                .processInstanceBusinessKey("provby-" + year)
                .singleResult();
    }
}
