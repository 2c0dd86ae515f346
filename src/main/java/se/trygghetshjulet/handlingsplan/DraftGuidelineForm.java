package se.trygghetshjulet.handlingsplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.handlingsplan.Riktlinje.Forum;
import se.trygghetshjulet.handlingsplan.Riktlinje.Goal;
import se.trygghetshjulet.municipality.Documents.GuidelineTerms;
import se.trygghetshjulet.municipality.Municipalities;

@Component
class DraftGuidelineForm implements StageForm<DraftGuidelineForm.Data> {

    private final Riktlinjer guidelines;
    private final Remarks remarks;
    private final Municipalities municipalities;
    private final Clock clock;

    DraftGuidelineForm(Riktlinjer guidelines, Remarks remarks, Municipalities municipalities, Clock clock) {
        this.guidelines = guidelines;
        this.remarks = remarks;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "ta-fram-riktlinje";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        GuidelineTerms terms = municipalities.get(task.kommun()).documents().guideline();
        Optional<Riktlinje> mine = newest(task);
        Optional<Riktlinje> before =
                mine.or(() -> guidelines.findFirstByKommunOrderByPlanYearDescVersionNoDesc(task.kommun()));
        return Prefill.empty()
                .with("remarks", remarks.of(task.wheelYear()))
                .with("guidelineTitle", terms.title())
                .with("validFrom", mine.map(Riktlinje::validFrom).orElse(LocalDate.of(task.year(), 1, 1)))
                .with(
                        "validTo",
                        mine.map(Riktlinje::validTo).orElse(LocalDate.of(task.year() + terms.years() - 1, 12, 31)))
                .with("purpose", before.map(Riktlinje::purpose).orElse(null))
                .with(
                        "goals",
                        before.map(text -> text.goals().stream()
                                        .map(goal -> new GoalRow(goal.goal()))
                                        .toList())
                                .orElse(List.of()))
                .with(
                        "forums",
                        before.map(text -> text.forums().stream()
                                        .map(forum -> new ForumRow(forum.name(), forum.description()))
                                        .toList())
                                .orElse(List.of()))
                .with("appliesTo", before.map(Riktlinje::appliesTo).orElse(null))
                .with("responsibility", before.map(Riktlinje::responsibility).orElse(null));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        if (data.validTo().isBefore(data.validFrom())) {
            throw new FormBreach("validTo", "Sista dagen ligger före den första. Rätta datumen.");
        }
        Optional<Riktlinje> draft = newest(task).filter(guideline -> guideline.status() == DocumentStatus.DRAFT);
        guidelines.save(new Riktlinje(
                draft.map(Riktlinje::id).orElse(null),
                task.kommun(),
                task.year(),
                draft.map(Riktlinje::versionNo)
                        .orElseGet(() -> newest(task).map(Riktlinje::versionNo).orElse(0) + 1),
                DocumentStatus.DRAFT,
                data.validFrom(),
                data.validTo(),
                data.purpose(),
                data.appliesTo(),
                data.responsibility(),
                clock.instant(),
                data.goals().stream().map(row -> new Goal(row.text())).toList(),
                data.forums().stream()
                        .map(row -> new Forum(row.name(), row.description()))
                        .toList()));
        return Map.of();
    }

    private Optional<Riktlinje> newest(WheelTask task) {
        return guidelines.findFirstByKommunAndPlanYearOrderByVersionNoDesc(task.kommun(), task.year());
    }

    record Data(
            LocalDate validFrom,
            LocalDate validTo,
            String purpose,
            List<GoalRow> goals,
            List<ForumRow> forums,
            String appliesTo,
            String responsibility) {}

    record GoalRow(String text) {}

    record ForumRow(String name, String description) {}
}
