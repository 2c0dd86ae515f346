package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

/** Every meeting, survey, walk, report and effort once, in a municipality that has them all. */
final class RecurringStory {

    private RecurringStory() {}

    /**
     * @param municipality for the daily jobs, without a turn
     * @param turn the same municipality's, which may be watched
     */
    static void tell(Turn municipality, Turn turn) {
        municipality.on("2029-05-10").fired("startEvent_aterkommande").fired("serviceTask_openOccasions");
        turn.on("2029-05-10").of(2029);
        turn.doneIn("lagesbildsmote", "userTask_callMeeting").doneIn("bra-mote", "userTask_callMeeting");
        turn.done("userTask_orderSurvey").done("userTask_planWalk");
        turn.done("userTask_writeReport").done("userTask_noteReceipt").done("userTask_accountEffort");

        turn.on("2029-05-20").fired("timerEvent_meetingDay").fired("timerEvent_walkDay");
        turn.done("userTask_takeSituationNotes").done("userTask_takeNotes");
        turn.done("userTask_recordWalk").done("userTask_feedBackWalk");

        turn.on("2029-07-09").fired("timerEvent_resultDay");
        turn.done("userTask_enterSurvey").done("userTask_reviewPriorities");

        turn.on("2029-11-01").fired("timerEvent_firstOfNovember").done("userTask_secureMeeting");
        turn.doneIn("ledningsmote", "userTask_callMeeting");
        turn.on("2029-11-08").fired("timerEvent_meetingDay").done("userTask_takeNotes");
        assertThat(turn.openActivities()).isEmpty();
    }
}
