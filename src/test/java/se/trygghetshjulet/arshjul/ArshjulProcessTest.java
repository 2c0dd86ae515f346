package se.trygghetshjulet.arshjul;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_RECORD_ARBETSUTSKOTT;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_REGISTER_MATTER;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_WRITE_MISSIV;
import static se.trygghetshjulet.engine.ArshjulProcess.CALL_ACTIVITY_ARBETSUTSKOTT;
import static se.trygghetshjulet.engine.ArshjulProcess.CALL_ACTIVITY_ARSUPPFOLJNING;
import static se.trygghetshjulet.engine.ArshjulProcess.CALL_ACTIVITY_FOLLOW_UPS;
import static se.trygghetshjulet.engine.ArshjulProcess.CALL_ACTIVITY_HANDLINGSPLAN;
import static se.trygghetshjulet.engine.ArshjulProcess.CALL_ACTIVITY_KOMMUNSTYRELSE;
import static se.trygghetshjulet.engine.ArshjulProcess.CALL_ACTIVITY_LAGESBILD;
import static se.trygghetshjulet.engine.ArshjulProcess.CALL_ACTIVITY_LATER_FOLLOW_UPS;
import static se.trygghetshjulet.engine.ArshjulProcess.CALL_ACTIVITY_PUBLICERING;
import static se.trygghetshjulet.engine.ArshjulProcess.CALL_ACTIVITY_UNDERSKRIFT;
import static se.trygghetshjulet.engine.ArshjulProcess.END_EVENT_REJECTED;
import static se.trygghetshjulet.engine.ArshjulProcess.END_EVENT_YEAR_DONE;
import static se.trygghetshjulet.engine.ArshjulProcess.GATEWAY_ANNUAL_JOIN;
import static se.trygghetshjulet.engine.ArshjulProcess.GATEWAY_OPENED;
import static se.trygghetshjulet.engine.ArshjulProcess.SERVICE_TASK_DROP_DRAFTS;
import static se.trygghetshjulet.engine.ArshjulProcess.SERVICE_TASK_OPEN_YEAR;
import static se.trygghetshjulet.engine.ArsuppfoljningProcess.USER_TASK_COMPILE_ANNUAL;
import static se.trygghetshjulet.engine.ArsuppfoljningProcess.USER_TASK_REPORT_TO_BODY;
import static se.trygghetshjulet.engine.ArsuppfoljningProcess.USER_TASK_REPORT_TO_RECEIVER;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_LOFTE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_PLAN;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_PRIORITISE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_RENEW_AGREEMENT;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_REVIEW;
import static se.trygghetshjulet.engine.KommunstyrelseProcess.USER_TASK_RECORD_KOMMUNSTYRELSE;
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
                .hasPassed(SERVICE_TASK_OPEN_YEAR, GATEWAY_OPENED)
                .isWaitingAtExactly(CALL_ACTIVITY_LAGESBILD);

        turn.done(USER_TASK_SUPPLY_SOURCE).done(USER_TASK_COMPILE);
        turn.done(USER_TASK_APPROVE_FOR_KOMMUN).done(USER_TASK_APPROVE_FOR_POLIS);
        assertThat(year).hasPassed(CALL_ACTIVITY_LAGESBILD).isWaitingAtExactly(CALL_ACTIVITY_HANDLINGSPLAN);

        turn.done(USER_TASK_PRIORITISE).done(USER_TASK_DRAFT_PLAN).done(USER_TASK_DRAFT_LOFTE);
        turn.doneIfOpen(USER_TASK_RENEW_AGREEMENT).done(USER_TASK_REVIEW);
        assertThat(year).isWaitingAtExactly(CALL_ACTIVITY_ARBETSUTSKOTT);

        turn.on("2080-12-23").done(USER_TASK_REGISTER_MATTER).done(USER_TASK_WRITE_MISSIV);
        turn.done(USER_TASK_RECORD_ARBETSUTSKOTT);
        assertThat(year).isWaitingAtExactly(CALL_ACTIVITY_KOMMUNSTYRELSE);

        turn.done(USER_TASK_RECORD_KOMMUNSTYRELSE);
        assertThat(year).isWaitingAtExactly(CALL_ACTIVITY_UNDERSKRIFT);

        turn.done(USER_TASK_SIGN_FOR_KOMMUN).done(USER_TASK_SIGN_FOR_POLIS);
        assertThat(year).isWaitingAtExactly(CALL_ACTIVITY_PUBLICERING);

        turn.done(USER_TASK_DISPATCH).fired(SERVICE_TASK_SEND_EXCERPTS).done(USER_TASK_PUBLISH);
        assertThat(year).isWaitingAt(CALL_ACTIVITY_FOLLOW_UPS);

        followedUp(turn, "2081-05-01");
        assertThat(year).isWaitingAt(CALL_ACTIVITY_FOLLOW_UPS);

        followedUp(turn, "2081-09-01");
        assertThat(year).isWaitingAt(CALL_ACTIVITY_LATER_FOLLOW_UPS).isWaitingAt(CALL_ACTIVITY_ARSUPPFOLJNING);

        turn.on("2081-11-20").done(USER_TASK_COMPILE_ANNUAL);
        turn.done(USER_TASK_REPORT_TO_BODY).done(USER_TASK_REPORT_TO_RECEIVER);
        assertThat(year).isWaitingAt(CALL_ACTIVITY_LATER_FOLLOW_UPS).isWaitingAt(GATEWAY_ANNUAL_JOIN);

        followedUp(turn, "2082-01-01");
        assertThat(year)
                .hasPassedInOrder(CALL_ACTIVITY_FOLLOW_UPS, CALL_ACTIVITY_LATER_FOLLOW_UPS, END_EVENT_YEAR_DONE)
                .isEnded();
    }

    @Test
    void anAvslagEndsTheYearAtItsOwnEnd() {
        Turn turn = turnOf("provby").on("2082-09-01").started(2083);
        ProcessInstance year = instance(2083);
        turn.done(USER_TASK_SUPPLY_SOURCE).done(USER_TASK_COMPILE);
        turn.done(USER_TASK_APPROVE_FOR_KOMMUN).done(USER_TASK_APPROVE_FOR_POLIS);
        turn.done(USER_TASK_PRIORITISE).done(USER_TASK_DRAFT_PLAN).done(USER_TASK_DRAFT_LOFTE);
        turn.doneIfOpen(USER_TASK_RENEW_AGREEMENT).done(USER_TASK_REVIEW);
        turn.on("2082-12-23").done(USER_TASK_REGISTER_MATTER).done(USER_TASK_WRITE_MISSIV);
        turn.done(USER_TASK_RECORD_ARBETSUTSKOTT);

        turn.done(USER_TASK_RECORD_KOMMUNSTYRELSE, minutes -> {
            minutes.put("outcome", "avslag").put("reason", "Ingen enighet.");
            return minutes;
        });

        assertThat(year)
                .hasPassed(SERVICE_TASK_DROP_DRAFTS, END_EVENT_REJECTED)
                .hasNotPassed(CALL_ACTIVITY_UNDERSKRIFT)
                .isEnded();
    }

    private static void followedUp(Turn turn, String day) {
        turn.on(day).fired(TIMER_EVENT_PERIOD_END);
        turn.done(USER_TASK_REPORT_KOMMUN).done(USER_TASK_REPORT_POLIS).done(USER_TASK_COMPILE_FOLLOW_UP);
    }

    private ProcessInstance instance(int year) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(ArshjulProcess.KEY)
                .processInstanceBusinessKey("provby-" + year)
                .singleResult();
    }
}
