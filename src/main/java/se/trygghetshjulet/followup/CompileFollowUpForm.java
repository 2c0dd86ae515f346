package se.trygghetshjulet.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.attachment.Attachable;
import se.trygghetshjulet.attachment.AttachmentAddress;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.UppfoljningProcess;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Parties;

@Component
@FormOf(UppfoljningProcess.FORM_SAMMANSTALL_UPPFOLJNING)
class CompileFollowUpForm implements StageForm<CompileFollowUpForm.Data>, Attachable {

    private final FollowUpDocuments followUps;
    private final FollowUpRhythm rhythm;
    private final AttachmentAddress attachments;
    private final Approvals approvals;

    CompileFollowUpForm(
            FollowUpDocuments followUps, FollowUpRhythm rhythm, AttachmentAddress attachments, Approvals approvals) {
        this.approvals = approvals;
        this.followUps = followUps;
        this.rhythm = rhythm;
        this.attachments = attachments;
    }

    @Override
    public String title(WheelTask task) {
        return task.name() + ", " + rhythm.periodName(task).toLowerCase(Locale.ROOT);
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Parties parties = rhythm.municipality(task).parties();
        List<PartyReport> internal = followUps.reports(task.wheelYear(), UppfoljningProcess.PERIOD.in(task));
        List<ComparedMeasure> compared = compared(task);
        Optional<Version<JointSummary>> before =
                followUps.newestJoint(task.wheelYear(), UppfoljningProcess.PERIOD.in(task));
        Map<String, ComparedMeasure> answered = before.map(Version::content).stream()
                .flatMap(joint -> joint.measures().stream())
                .collect(Collectors.toMap(ComparedMeasure::key, measure -> measure));
        List<ContradictionRow> rows = compared.stream()
                .filter(ComparedMeasure::contradicts)
                .map(measure -> ContradictionRow.of(parties, measure, answered.get(measure.key())))
                .toList();
        return attachments
                .on(Prefill.empty(), task)
                .with("periodName", rhythm.periodName(task))
                .with("remarks", before.map(approvals::remarks).orElse(""))
                .with("compared", ShownComparison.of(parties, compared))
                .with("hasContradictions", !rows.isEmpty())
                .with("contradictions", rows)
                .with("summary", before.map(joint -> joint.content().summary()).orElse(null))
                .with(
                        "deviations",
                        before.map(joint -> joint.content().deviations()).orElse(null))
                .with(
                        "comments",
                        internal.stream()
                                .filter(report -> report.remark() != null)
                                .map(report -> new Comment(parties.title(report.party()), report.remark()))
                                .toList());
    }

    private List<ComparedMeasure> compared(WheelTask task) {
        return ComparedMeasure.of(
                followUps.plan(task.wheelYear()),
                rhythm.municipality(task).parties(),
                followUps.reports(task.wheelYear(), UppfoljningProcess.PERIOD.in(task)));
    }

    @Override
    public DocumentKey document(WheelTask task) {
        return FollowUpDocuments.part(task.wheelYear(), UppfoljningProcess.PERIOD.in(task), FollowUpDocuments.JOINT);
    }

    /** @throws FormBreach if a contradiction has no answer */
    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        Map<String, ContradictionRow> answers = data.contradictions().stream()
                .collect(Collectors.toMap(ContradictionRow::key, row -> row, (one, other) -> one));
        List<ComparedMeasure> answered = new ArrayList<>();
        for (ComparedMeasure measure : compared(task)) {
            ContradictionRow answer = answers.get(measure.key());
            if (!measure.contradicts()) {
                answered.add(measure);
            } else if (answer == null || answer.status() == null || answer.sentence() == null) {
                throw new FormBreach(
                        "contradictions",
                        "Svaren på åtgärd " + measure.number()
                                + " går inte ihop. Ange ett gemensamt läge och en mening om varför.");
            } else {
                answered.add(measure.answered(answer.status(), answer.sentence()));
            }
        }
        followUps.summarise(
                task.wheelYear(),
                new JointSummary(UppfoljningProcess.PERIOD.in(task), data.summary(), data.deviations(), answered),
                task.person());
        return Map.of();
    }

    record Data(String summary, String deviations, List<ContradictionRow> contradictions) {

        Data {
            contradictions = contradictions == null ? List.of() : contradictions;
        }
    }

    record Comment(String party, String comment) {}

    /**
     * @param sides what each party says, a line for each, to be read only
     * @param what does not go together, to be read only
     * @param status the joint one
     * @param sentence how the parties see it together
     */
    record ContradictionRow(
            String key, String number, String description, String sides, String what, Status status, String sentence) {

        private static ContradictionRow of(Parties parties, ComparedMeasure measure, ComparedMeasure before) {
            return new ContradictionRow(
                    measure.key(),
                    measure.number(),
                    measure.description(),
                    ShownComparison.of(parties, List.of(measure)).get(0).inWords(),
                    measure.contradiction(),
                    before == null ? null : before.status(),
                    before == null ? null : before.sentence());
        }
    }
}
