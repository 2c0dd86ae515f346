package se.trygghetshjulet.recurring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.TrygghetsvandringProcess;
import se.trygghetshjulet.engine.WheelTask;

/** What became of the proposals, and how those who walked heard of it. */
@Component
@FormOf(TrygghetsvandringProcess.FORM_ATERKOPPLA_TRYGGHETSVANDRING)
class FeedBackWalkForm implements StageForm<FeedBackWalkForm.Data> {

    private final OccasionTasks tasks;
    private final Walks walks;

    FeedBackWalkForm(OccasionTasks tasks, Walks walks) {
        this.tasks = tasks;
        this.walks = walks;
    }

    @Override
    public String title(WheelTask task) {
        return tasks.title(task);
    }

    @Override
    public Prefill prefill(WheelTask task) {
        return tasks.prefill(task)
                .with(
                        "findings",
                        walk(task).findings().stream()
                                .map(finding -> new Row(finding.place(), finding.proposal(), null, null))
                                .toList());
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        Walk walk = walk(task);
        List<Walk.Finding> results = new ArrayList<>();
        for (int row = 0; row < walk.findings().size(); row++) {
            Row sent = data.findings().get(row);
            results.add(walk.findings().get(row).with(sent.result(), sent.remark()));
        }
        walks.save(walk.fedBack(data.told(), results));
        return Map.of();
    }

    private Walk walk(WheelTask task) {
        return walks.findByOccasion(RecurringProcess.OCCASION.in(task)).orElseThrow();
    }

    record Data(List<Row> findings, String told) {}

    record Row(String place, String proposal, Walk.Result result, String remark) {}
}
