package se.trygghetshjulet.decision.correction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.correction.CorrectionCase.Proposal;
import se.trygghetshjulet.decision.minutes.Decision;
import se.trygghetshjulet.decision.minutes.Outcome;
import se.trygghetshjulet.engine.BeslutsrattelseProcess;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;

/**
 * The secretary says what shall stand instead, if it is a slip: what anybody sees was meant otherwise. The rule of
 * förvaltningslagen (2017:900) § 36 shows the limit, though it does not bind where a decision is tried under KL 13 (§ 2).
 */
@Component
@FormOf(BeslutsrattelseProcess.FORM_SKRIV_BESLUTSRATTELSE)
class WriteCorrectionForm implements StageForm<WriteCorrectionForm.Data> {

    private final CorrectionCases cases;
    private final CorrectableDecisions decisions;
    private final Clock clock;

    WriteCorrectionForm(CorrectionCases cases, CorrectableDecisions decisions, Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        CorrectionCase about = cases.of(task);
        Proposal before = about.proposal();
        return Prefill.empty()
                .with("wrongText", about.wrong())
                .with("remarkText", about.remark())
                .with("decisions", decisions.options(task.kommun()))
                .with(
                        "decision",
                        before.decision() == null ? null : before.decision().toString())
                .with("reason", before.reason());
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        CorrectionCase about = cases.of(task);
        if (BeslutsrattelseProcess.OUTCOME_AVSTA.equals(data.outcome())) {
            cases.save(about.dropped(data.dropReason()));
        } else {
            Decision decision =
                    decisions.find(task.kommun(), Long.valueOf(data.decision())).orElseThrow();
            String before = data.field().in(decision);
            String after = data.after();
            if (before.equals(after)) {
                throw new FormBreach(
                        data.afterField(), "Så står det redan i beslutet. Skriv det som ska stå i stället.");
            }
            demandPossible(data, data.field().corrected(decision, after));
            cases.save(about.written(
                    new Proposal(decision.id(), data.field(), before, after, data.reason(), task.person())));
        }
        return Map.ofEntries(BeslutsrattelseProcess.OUTCOME.of(data.outcome()));
    }

    private void demandPossible(Data data, Decision corrected) {
        if (corrected.meetingDate().isAfter(LocalDate.now(clock))) {
            throw new FormBreach("meetingDate", "Sammanträdet har inte varit än. Ange en dag som har varit.");
        }
        boolean moves = data.field() == CorrectedField.PARAGRAPH || data.field() == CorrectedField.MEETING_DATE;
        if (moves && decisions.isTaken(corrected)) {
            throw new FormBreach(
                    data.afterField(),
                    "Ett annat beslut har redan § " + corrected.paragraph() + " den " + corrected.meetingDate()
                            + ". Kontrollera i protokollet.");
        }
    }

    record Data(
            String outcome,
            String decision,
            CorrectedField field,
            Integer paragraph,
            LocalDate meetingDate,
            String text,
            Outcome ruling,
            String reason,
            String dropReason) {

        /** What shall stand there, as it is kept. */
        String after() {
            return switch (field) {
                case PARAGRAPH -> paragraph.toString();
                case MEETING_DATE -> meetingDate.toString();
                case OUTCOME -> ruling.id();
                default -> Objects.requireNonNullElse(text, "");
            };
        }

        /** Key of the form's field where it was written. */
        String afterField() {
            return switch (field) {
                case PARAGRAPH -> "paragraph";
                case MEETING_DATE -> "meetingDate";
                case OUTCOME -> "ruling";
                default -> "text";
            };
        }
    }
}
