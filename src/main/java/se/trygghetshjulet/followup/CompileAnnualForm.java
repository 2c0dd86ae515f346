package se.trygghetshjulet.followup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.attachment.Attachable;
import se.trygghetshjulet.attachment.AttachmentAddress;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.engine.ArsuppfoljningProcess;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.PageAddress;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.followup.AnnualFollowUp.AreaResult;
import se.trygghetshjulet.followup.AnnualFollowUp.IndicatorResult;
import se.trygghetshjulet.followup.AnnualFollowUp.MeasureAdvice;
import se.trygghetshjulet.followup.AnnualFollowUp.YesNo;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.handlingsplan.PlanMeasure;

@Component
@FormOf(ArsuppfoljningProcess.FORM_SAMMANSTALL_ARSUPPFOLJNING)
class CompileAnnualForm implements StageForm<CompileAnnualForm.Data>, Attachable {

    private final FollowUpDocuments followUps;
    private final FollowUpRhythm rhythm;
    private final YearFigures figures;
    private final AttachmentAddress attachments;
    private final MeasureYears years;
    private final PageAddress pages;

    CompileAnnualForm(
            FollowUpDocuments followUps,
            FollowUpRhythm rhythm,
            YearFigures figures,
            AttachmentAddress attachments,
            MeasureYears years,
            PageAddress pages) {
        this.followUps = followUps;
        this.rhythm = rhythm;
        this.figures = figures;
        this.attachments = attachments;
        this.years = years;
        this.pages = pages;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Plan plan = followUps.plan(task.wheelYear());
        List<PlanArea> areas = plan.areas();
        YearFigures.Asked asked = figures.asked(plan);
        return attachments
                .on(Prefill.empty(), task)
                .with("reports", ShownReports.lines(rhythm.municipality(task), followUps.reports(task.wheelYear())))
                .with("figuresPage", pages.of("/matt/" + task.kommun()))
                .with("hasIndicators", !asked.figures().isEmpty())
                .with("indicators", asked.figures().stream().map(FigureRow::of).toList())
                .with("hasQuestions", !asked.questions().isEmpty())
                .with(
                        "questions",
                        asked.questions().stream().map(QuestionRow::of).toList())
                .with("measures", measures(areas, years.of(task.wheelYear())))
                .with(
                        "areas",
                        areas.stream()
                                .map(area -> new AreaResult(area.key(), area.number(), area.name(), null, null, null))
                                .toList());
    }

    /** Each with the advice that the year's reports give. */
    private static List<MeasureAdvice> measures(List<PlanArea> areas, Map<String, List<Followed>> year) {
        return areas.stream()
                .flatMap(area -> area.measures().stream()
                        .map(measure -> advice(area, measure, year.getOrDefault(measure.key(), List.of()))))
                .toList();
    }

    private static MeasureAdvice advice(PlanArea area, PlanMeasure measure, List<Followed> year) {
        Proposal proposal = Proposal.of(year);
        return new MeasureAdvice(
                measure.key(),
                measure.number(),
                area.name(),
                measure.description(),
                year.isEmpty() ? null : year.stream().map(Followed::line).collect(Collectors.joining("\n")),
                proposal.recommendation(),
                proposal.reason());
    }

    @Override
    public DocumentKey document(WheelTask task) {
        return FollowUpDocuments.annualKey(task.wheelYear());
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        List<IndicatorResult> results = data.results();
        followUps.conclude(
                task.wheelYear(),
                new AnnualFollowUp(data.summary(), data.areas(), results, data.measures()),
                task.person());
        figures.note(followUps.plan(task.wheelYear()), results, task.person());
        return Map.of();
    }

    record Data(
            String summary,
            List<FigureRow> indicators,
            List<QuestionRow> questions,
            List<AreaResult> areas,
            List<MeasureAdvice> measures) {

        private List<IndicatorResult> results() {
            return Stream.concat(
                            rows(indicators).map(FigureRow::result),
                            rows(questions).map(QuestionRow::result))
                    .toList();
        }

        private static <T> Stream<T> rows(List<T> rows) {
            return rows == null ? Stream.empty() : rows.stream();
        }
    }

    record FigureRow(String key, String area, String indicator, BigDecimal reached, String remark) {

        static FigureRow of(IndicatorResult result) {
            return new FigureRow(result.key(), result.area(), result.indicator(), result.reached(), result.remark());
        }

        IndicatorResult result() {
            return new IndicatorResult(key, area, indicator, reached, remark, null);
        }
    }

    /** @param answer null where nobody knows */
    record QuestionRow(String key, String area, String indicator, YesNo answer, String remark) {

        static QuestionRow of(IndicatorResult result) {
            return new QuestionRow(result.key(), result.area(), result.indicator(), result.answer(), result.remark());
        }

        IndicatorResult result() {
            return new IndicatorResult(key, area, indicator, null, remark, answer);
        }
    }
}
