package se.trygghetshjulet.riktlinje;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentLinks;
import se.trygghetshjulet.document.Remarks;
import se.trygghetshjulet.document.RowKey;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.HandlingsplanProcess;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.SharedForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Documents.GuidelineTerms;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.PlanYear;

@Component
@FormOf(HandlingsplanProcess.FORM_TA_FRAM_RIKTLINJE)
class DraftRiktlinjeForm implements SharedForm<DraftRiktlinjeForm.Data> {

    private final Riktlinjer riktlinjer;
    private final Remarks remarks;
    private final DocumentLinks links;
    private final Municipalities municipalities;

    DraftRiktlinjeForm(Riktlinjer riktlinjer, Remarks remarks, Municipalities municipalities, DocumentLinks links) {
        this.riktlinjer = riktlinjer;
        this.remarks = remarks;
        this.links = links;
        this.municipalities = municipalities;
    }

    @Override
    public Prefill prefill(WheelTask task, String seen) {
        if (seen != null) {
            return shown(task, riktlinjer.seen(task.wheelYear(), seen), seen);
        }
        GuidelineTerms terms = municipalities.get(task.kommun()).documents().guideline();
        PlanYear years = municipalities.get(task.kommun()).documents().plan().planYear();
        LocalDate from = years.firstDay(task.year());
        LocalDate to = years.lastDay(task.year() + terms.years() - 1);
        Optional<Version<RiktlinjeContent>> mine = riktlinjer.version(task.wheelYear());
        Optional<Version<RiktlinjeContent>> before = riktlinjer.before(task.wheelYear());
        return shown(
                task,
                mine.map(Version::content)
                        .or(() -> before.map(text -> text.content().from(from, to)))
                        .orElse(RiktlinjeContent.empty(from, to)),
                mine.or(() -> before).map(Version::seen).orElse(null));
    }

    private Prefill shown(WheelTask task, RiktlinjeContent text, String seen) {
        GuidelineTerms terms = municipalities.get(task.kommun()).documents().guideline();
        return Prefill.empty()
                .with(SEEN, seen)
                .with("documents", links.toNewest(DocumentKind.RIKTLINJE, task.wheelYear()))
                .with("remarks", remarks.of(task.wheelYear()))
                .with("guidelineTitle", terms.title())
                .with("validFrom", text.validFrom())
                .with("validTo", text.validTo())
                .with("purpose", text.purpose())
                .with(
                        "goals",
                        text.goals().stream()
                                .map(goal -> new GoalRow(goal.key(), goal.text()))
                                .toList())
                .with(
                        "forums",
                        text.forums().stream()
                                .map(forum -> new ForumRow(forum.key(), forum.name(), forum.description()))
                                .toList())
                .with("appliesTo", text.appliesTo())
                .with("responsibility", text.responsibility());
    }

    @Override
    public void share(WheelTask task, Data data) {
        if (data.validTo().isBefore(data.validFrom())) {
            throw new FormBreach("validTo", "Sista dagen ligger före den första. Rätta datumen.");
        }
        riktlinjer.write(
                task.wheelYear(),
                data.seen(),
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
                task.person(),
                (text, seen) -> shown(task, text, seen));
    }

    record Data(
            String seen,
            LocalDate validFrom,
            LocalDate validTo,
            String purpose,
            List<GoalRow> goals,
            List<ForumRow> forums,
            String appliesTo,
            String responsibility) {

        /** Somebody who goes on writing may have no rows yet. */
        Data {
            goals = goals == null ? List.of() : goals;
            forums = forums == null ? List.of() : forums;
        }
    }

    /** @param key null for a new row */
    record GoalRow(String key, String text) {}

    /** @param key null for a new row */
    record ForumRow(String key, String name, String description) {}
}
