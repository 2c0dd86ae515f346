package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.AterkommandeProcess.SERVICE_TASK_OPEN_OCCASIONS;
import static se.trygghetshjulet.engine.AterkommandeProcess.START_EVENT_ATERKOMMANDE;
import static se.trygghetshjulet.engine.BraMoteProcess.TIMER_EVENT_MEETING_DAY;
import static se.trygghetshjulet.engine.BraMoteProcess.USER_TASK_CALL_MEETING;
import static se.trygghetshjulet.engine.BraMoteProcess.USER_TASK_TAKE_NOTES;
import static se.trygghetshjulet.engine.InsatsProcess.USER_TASK_ACCOUNT_EFFORT;
import static se.trygghetshjulet.engine.LagesbildsmoteProcess.USER_TASK_TAKE_SITUATION_NOTES;
import static se.trygghetshjulet.engine.LedningsmoteProcess.TIMER_EVENT_FIRST_OF_NOVEMBER;
import static se.trygghetshjulet.engine.LedningsmoteProcess.USER_TASK_SECURE_MEETING;
import static se.trygghetshjulet.engine.RapporteringProcess.USER_TASK_NOTE_RECEIPT;
import static se.trygghetshjulet.engine.RapporteringProcess.USER_TASK_WRITE_REPORT;
import static se.trygghetshjulet.engine.TrygghetsmatningProcess.TIMER_EVENT_RESULT_DAY;
import static se.trygghetshjulet.engine.TrygghetsmatningProcess.USER_TASK_ENTER_SURVEY;
import static se.trygghetshjulet.engine.TrygghetsmatningProcess.USER_TASK_ORDER_SURVEY;
import static se.trygghetshjulet.engine.TrygghetsmatningProcess.USER_TASK_REVIEW_PRIORITIES;
import static se.trygghetshjulet.engine.TrygghetsvandringProcess.TIMER_EVENT_WALK_DAY;
import static se.trygghetshjulet.engine.TrygghetsvandringProcess.USER_TASK_FEED_BACK_WALK;
import static se.trygghetshjulet.engine.TrygghetsvandringProcess.USER_TASK_PLAN_WALK;
import static se.trygghetshjulet.engine.TrygghetsvandringProcess.USER_TASK_RECORD_WALK;

import se.trygghetshjulet.engine.BraMoteProcess;
import se.trygghetshjulet.engine.LagesbildsmoteProcess;
import se.trygghetshjulet.engine.LedningsmoteProcess;

/** Every meeting, survey, walk, report and effort once, in a municipality that has them all. */
final class RecurringStory {

    private RecurringStory() {}

    /**
     * @param municipality for the daily jobs, without a turn
     * @param turn the same municipality's, which may be watched
     */
    static void tell(Turn municipality, Turn turn) {
        municipality.on("2029-05-10").fired(START_EVENT_ATERKOMMANDE).fired(SERVICE_TASK_OPEN_OCCASIONS);
        turn.on("2029-05-10").of(2029);
        turn.doneIn(LagesbildsmoteProcess.KEY, USER_TASK_CALL_MEETING)
                .doneIn(BraMoteProcess.KEY, USER_TASK_CALL_MEETING);
        turn.done(USER_TASK_ORDER_SURVEY).done(USER_TASK_PLAN_WALK);
        turn.done(USER_TASK_WRITE_REPORT).done(USER_TASK_NOTE_RECEIPT).done(USER_TASK_ACCOUNT_EFFORT);

        turn.on("2029-05-20").fired(TIMER_EVENT_MEETING_DAY).fired(TIMER_EVENT_WALK_DAY);
        turn.done(USER_TASK_TAKE_SITUATION_NOTES).done(USER_TASK_TAKE_NOTES);
        turn.done(USER_TASK_RECORD_WALK).done(USER_TASK_FEED_BACK_WALK);

        turn.on("2029-07-09").fired(TIMER_EVENT_RESULT_DAY);
        turn.done(USER_TASK_ENTER_SURVEY).done(USER_TASK_REVIEW_PRIORITIES);

        turn.on("2029-11-01").fired(TIMER_EVENT_FIRST_OF_NOVEMBER).done(USER_TASK_SECURE_MEETING);
        turn.doneIn(LedningsmoteProcess.KEY, USER_TASK_CALL_MEETING);
        turn.on("2029-11-08").fired(TIMER_EVENT_MEETING_DAY).done(USER_TASK_TAKE_NOTES);
        assertThat(turn.openActivities()).isEmpty();
    }
}
