package se.trygghetshjulet.riktlinje;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.Remarks;
import se.trygghetshjulet.document.RowKey;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Documents.GuidelineTerms;
import se.trygghetshjulet.municipality.Municipalities;

@Component
class DraftRiktlinjeForm implements StageForm<DraftRiktlinjeForm.Data> {

    private final Riktlinjer riktlinjer;
    private final Remarks remarks;
    private final Municipalities municipalities;

    DraftRiktlinjeForm(Riktlinjer riktlinjer, Remarks remarks, Municipalities municipalities) {
        this.riktlinjer = riktlinjer;
        this.remarks = remarks;
        this.municipalities = municipalities;
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
        Optional<RiktlinjeContent> mine = riktlinjer.version(task.wheelYear()).map(Version::content);
        Optional<RiktlinjeContent> text =
                mine.or(() -> riktlinjer.before(task.wheelYear()).map(Version::content));
        return Prefill.empty()
                .with("remarks", remarks.of(task.wheelYear()))
                .with("guidelineTitle", terms.title())
                .with("validFrom", mine.map(RiktlinjeContent::validFrom).orElse(LocalDate.of(task.year(), 1, 1)))
                .with(
                        "validTo",
                        mine.map(RiktlinjeContent::validTo)
                                .orElse(LocalDate.of(task.year() + terms.years() - 1, 12, 31)))
                .with("purpose", text.map(RiktlinjeContent::purpose).orElse(null))
                .with(
                        "goals",
                        text.stream()
                                .flatMap(known -> known.goals().stream())
                                .map(goal -> new GoalRow(goal.key(), goal.text()))
                                .toList())
                .with(
                        "forums",
                        text.stream()
                                .flatMap(known -> known.forums().stream())
                                .map(forum -> new ForumRow(forum.key(), forum.name(), forum.description()))
                                .toList())
                .with("appliesTo", text.map(RiktlinjeContent::appliesTo).orElse(null))
                .with(
                        "responsibility",
                        text.map(RiktlinjeContent::responsibility).orElse(null));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        if (data.validTo().isBefore(data.validFrom())) {
            throw new FormBreach("validTo", "Sista dagen ligger före den första. Rätta datumen.");
        }
        riktlinjer.write(
                task.wheelYear(),
                new RiktlinjeContent(
                        data.validFrom(),
                        data.validTo(),
                        data.purpose(),
                        data.appliesTo(),
                        data.responsibility(),
                        data.goals().stream()
                                .map(row -> new RiktlinjeContent.Goal(RowKey.orNext(row.key()), row.text()))
                                .toList(),
                        data.forums().stream()
                                .map(row -> new RiktlinjeContent.Forum(
                                        RowKey.orNext(row.key()), row.name(), row.description()))
                                .toList()),
                task.person());
        return Map.of();
    }

    record Data(
            LocalDate validFrom,
            LocalDate validTo,
            String purpose,
            List<GoalRow> goals,
            List<ForumRow> forums,
            String appliesTo,
            String responsibility) {}

    /** @param key null for a new row */
    record GoalRow(String key, String text) {}

    /** @param key null for a new row */
    record ForumRow(String key, String name, String description) {}
}
