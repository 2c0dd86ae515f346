package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_RECORD_ARBETSUTSKOTT;
import static se.trygghetshjulet.engine.AvtalsbevakningProcess.SERVICE_TASK_WATCH_AGREEMENT;
import static se.trygghetshjulet.engine.AvtalsbevakningProcess.START_EVENT_AVTALSBEVAKNING;
import static se.trygghetshjulet.engine.AvtalsbevakningProcess.USER_TASK_DECIDE_AGREEMENT;
import static se.trygghetshjulet.engine.FranvaroProcess.SERVICE_TASK_BEGIN_ABSENCE;
import static se.trygghetshjulet.engine.FranvaroProcess.SERVICE_TASK_END_ABSENCE;
import static se.trygghetshjulet.engine.FranvaroProcess.TIMER_EVENT_FIRST_DAY;
import static se.trygghetshjulet.engine.FranvaroProcess.USER_TASK_CHOOSE_DEPUTY;
import static se.trygghetshjulet.engine.FranvaroProcess.USER_TASK_COME_BACK;
import static se.trygghetshjulet.engine.FranvaroProcess.USER_TASK_WITHDRAW_ABSENCE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_GUIDELINE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_PLAN;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_PRIORITISE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_RENEW_AGREEMENT;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_REVIEW;
import static se.trygghetshjulet.engine.KommunfullmaktigeProcess.USER_TASK_RECORD_KOMMUNFULLMAKTIGE;
import static se.trygghetshjulet.engine.KommunstyrelseProcess.USER_TASK_RECORD_KOMMUNSTYRELSE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_KOMMUN;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_POLIS;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;
import static se.trygghetshjulet.engine.MedborgarlofteProcess.USER_TASK_DRAFT_LATE_LOFTE;
import static se.trygghetshjulet.engine.MedborgarlofteProcess.USER_TASK_REVIEW_LOFTE;
import static se.trygghetshjulet.engine.PubliceringProcess.SERVICE_TASK_SEND_EXCERPTS;
import static se.trygghetshjulet.engine.PubliceringProcess.USER_TASK_DISPATCH;
import static se.trygghetshjulet.engine.PubliceringProcess.USER_TASK_PUBLISH;
import static se.trygghetshjulet.engine.RevideringProcess.USER_TASK_REGISTER_MATTER;
import static se.trygghetshjulet.engine.RevideringProcess.USER_TASK_REVIEW_ADDENDUM;
import static se.trygghetshjulet.engine.RevideringProcess.USER_TASK_WEIGH_SIGNAL;
import static se.trygghetshjulet.engine.RevideringProcess.USER_TASK_WRITE_ADDENDUM;
import static se.trygghetshjulet.engine.RevideringProcess.USER_TASK_WRITE_MISSIV;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_KOMMUN;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_POLIS;
import static se.trygghetshjulet.engine.UppsagningProcess.USER_TASK_CONFIRM_TERMINATION;
import static se.trygghetshjulet.engine.UppsagningProcess.USER_TASK_DECIDE_PLANS_FUTURE;
import static se.trygghetshjulet.engine.UppsagningProcess.USER_TASK_REGISTER_TERMINATION;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.trygghetshjulet.engine.FranvaroProcess;
import se.trygghetshjulet.engine.UppsagningProcess;

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
        turn.done(USER_TASK_SUPPLY_SOURCE).done(USER_TASK_COMPILE);
        turn.done(USER_TASK_APPROVE_FOR_KOMMUN).done(USER_TASK_APPROVE_FOR_POLIS);
        turn.done(USER_TASK_PRIORITISE).done(USER_TASK_DRAFT_PLAN);
        turn.done(USER_TASK_RENEW_AGREEMENT).done(USER_TASK_DRAFT_GUIDELINE).done(USER_TASK_REVIEW);
        turn.on("2028-12-23").done(USER_TASK_REGISTER_MATTER).done(USER_TASK_WRITE_MISSIV);
        turn.done(USER_TASK_RECORD_ARBETSUTSKOTT).done(USER_TASK_RECORD_KOMMUNSTYRELSE);
        turn.on("2029-01-23").done(USER_TASK_RECORD_KOMMUNFULLMAKTIGE);
        turn.done(USER_TASK_SIGN_FOR_KOMMUN).done(USER_TASK_SIGN_FOR_POLIS).done(USER_TASK_DISPATCH);
        turn.fired(SERVICE_TASK_SEND_EXCERPTS).done(USER_TASK_PUBLISH);
        turn.on("2029-02-10").done(USER_TASK_DRAFT_LATE_LOFTE).done(USER_TASK_REVIEW_LOFTE);
        turn.done(USER_TASK_SIGN_FOR_POLIS).done(USER_TASK_SIGN_FOR_KOMMUN);

        signal.run();
        addendum.on("2029-03-01").ofAddendum(2029, 1).done(USER_TASK_WEIGH_SIGNAL);
        addendum.done(USER_TASK_WRITE_ADDENDUM, CasesStory::withNewPurpose).done(USER_TASK_REVIEW_ADDENDUM);
        assertThat(addendum.openActivities()).containsExactly(USER_TASK_REGISTER_MATTER);

        municipality.on("2029-07-05").fired(START_EVENT_AVTALSBEVAKNING).fired(SERVICE_TASK_WATCH_AGREEMENT);
        municipality.done(USER_TASK_DECIDE_AGREEMENT);
        site.as("langby-lokalpolisomradeschef")
                .start(
                        "langby",
                        UppsagningProcess.KEY,
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("party", "polis")
                                .put("reason", "Ansvarsområdena har ändrats.")
                                .put("noticedOn", "2029-07-05"))
                .ok();
        municipality.done(USER_TASK_REGISTER_TERMINATION).done(USER_TASK_CONFIRM_TERMINATION);
        municipality.done(USER_TASK_DECIDE_PLANS_FUTURE);

        away(site);
        municipality.done(USER_TASK_CHOOSE_DEPUTY).done(USER_TASK_WITHDRAW_ABSENCE);
        municipality.fired(SERVICE_TASK_END_ABSENCE);
        away(site);
        municipality.done(USER_TASK_CHOOSE_DEPUTY).fired(TIMER_EVENT_FIRST_DAY).fired(SERVICE_TASK_BEGIN_ABSENCE);
        municipality.done(USER_TASK_COME_BACK).fired(SERVICE_TASK_END_ABSENCE);
    }

    private static void away(Site site) {
        site.as("langby-kommunpolis")
                .start(
                        "langby",
                        FranvaroProcess.KEY,
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
