package se.trygghetshjulet.decision;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;

@Component
class RecordKommunstyrelseForm implements StageForm<RecordKommunstyrelseForm.Data> {

    private final Decisions decisions;
    private final DecidedMatter decided;
    private final Minutes minutes;
    private final MeetingOptions meetings;

    RecordKommunstyrelseForm(Decisions decisions, DecidedMatter decided, Minutes minutes, MeetingOptions meetings) {
        this.decisions = decisions;
        this.decided = decided;
        this.minutes = minutes;
        this.meetings = meetings;
    }

    @Override
    public String formId() {
        return "protokollfor-ks";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        String proposal = decisions
                .findFirstByKommunAndPlanYearAndBodyOrderByIdDesc(
                        task.kommun(), task.year(), DecisionProcess.ARBETSUTSKOTT)
                .map(Decision::decisionText)
                .orElse("");
        return Prefill.empty()
                .with("auProposal", proposal)
                .with("diarienummerText", decided.diarienummer(task.wheelYear()))
                .with("meetings", meetings.of(task.kommun(), DecisionProcess.KOMMUNSTYRELSE))
                .with("decision", proposal);
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        minutes.record(
                task,
                DecisionProcess.KOMMUNSTYRELSE,
                new Minutes.Entry(
                        data.meetingDate(),
                        data.paragraph(),
                        data.outcome(),
                        data.decision(),
                        data.reason(),
                        data.reservation()));
        return Map.of(DecisionProcess.OUTCOME, data.outcome().id());
    }

    record Data(
            LocalDate meetingDate,
            int paragraph,
            Outcome outcome,
            String decision,
            String reason,
            String reservation) {}
}
