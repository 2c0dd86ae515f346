package se.trygghetshjulet.opendata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.handlingsplan.MeasureProgress;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.indicator.IndicatorFigures;
import se.trygghetshjulet.indicator.Measured;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.PlanTable;

/** The plans that have been published, as open data tells them. */
@Service
@Transactional(readOnly = true)
class PublishedPlans {

    private final Shown shown;
    private final Plans plans;
    private final MeasureProgress progress;
    private final Measured measured;
    private final Addresses at;

    PublishedPlans(Shown shown, Plans plans, MeasureProgress progress, Measured measured, Addresses at) {
        this.shown = shown;
        this.plans = plans;
        this.progress = progress;
        this.measured = measured;
        this.at = at;
    }

    /** Without their areas, the newest first. */
    List<OpenPlan> of(String kommun) {
        return all(kommun).map(plan -> told(plan, null)).toList();
    }

    OpenPlan get(String kommun, Long version) {
        Plan plan =
                plans.get(shown.get(kommun, DocumentKind.HANDLINGSPLAN, version).id());
        return told(plan, areas(plan));
    }

    Optional<OpenRow<OpenMeasure>> measure(String kommun, String key) {
        return row(kommun, key, PublishedPlans::measures, OpenMeasure::key);
    }

    Optional<OpenRow<OpenIndicator>> indicator(String kommun, String key) {
        return row(kommun, key, OpenArea::indicators, OpenIndicator::key);
    }

    static List<OpenMeasure> measures(OpenArea area) {
        return area.causes().stream()
                .flatMap(cause -> cause.measures().stream())
                .toList();
    }

    private <T> Optional<OpenRow<T>> row(
            String kommun, String key, Function<OpenArea, List<T>> rows, Function<T, String> keyOf) {
        BiFunction<OpenArea, String, Optional<T>> find = (area, wanted) -> rows.apply(area).stream()
                .filter(row -> keyOf.apply(row).equals(wanted))
                .findFirst();
        List<OpenPlan> having = all(kommun)
                .map(plan -> told(plan, areas(plan)))
                .filter(plan -> plan.areas().stream()
                        .anyMatch(area -> find.apply(area, key).isPresent()))
                .toList();
        return having.stream()
                .findFirst()
                .flatMap(plan -> plan.areas().stream()
                        .flatMap(area -> find
                                .apply(area, key)
                                .map(row -> new OpenRow<>(
                                        row,
                                        kommun,
                                        plan.url(),
                                        area.key(),
                                        having.stream().map(OpenPlan::url).toList()))
                                .stream())
                        .findFirst());
    }

    private Stream<Plan> all(String kommun) {
        return shown.of(kommun, DocumentKind.HANDLINGSPLAN).stream().map(version -> plans.get(version.id()));
    }

    private OpenPlan told(Plan plan, List<OpenArea> areas) {
        String url = at.plan(plan.kommun(), plan.id());
        return new OpenPlan(
                plan.id(),
                url,
                plan.kommun(),
                plans.title(plan.wheelYear()),
                plan.year(),
                plan.addendum(),
                plan.versionNo(),
                plan.status().id(),
                plan.validFrom(),
                plan.validTo(),
                plan.purpose(),
                at.pdf(plan.kommun(), plan.id()),
                url + "/atgarder",
                url + "/indikatorer",
                areas);
    }

    /** Colours are told of those plans alone whose own table shows them to everybody. */
    private List<OpenArea> areas(Plan plan) {
        Municipality municipality = shown.municipality(plan.kommun());
        Map<String, String> colours = municipality.planTable().has(PlanTable.Field.FOLLOW_UP_STATUS)
                ? progress.of(plan.kommun(), plan.year())
                : Map.of();
        Map<String, IndicatorFigures> figures = measured.open(municipality).of(plan).stream()
                .flatMap(area -> area.indicators().stream())
                .collect(Collectors.toMap(one -> one.indicator().key(), one -> one));
        return plan.areas().stream()
                .map(area -> area(plan, area, municipality.planTable(), colours, figures))
                .toList();
    }

    private OpenArea area(
            Plan plan,
            PlanArea area,
            PlanTable table,
            Map<String, String> colours,
            Map<String, IndicatorFigures> figures) {
        return new OpenArea(
                area.key(),
                area.number(),
                area.name(),
                area.problem(),
                area.effectGoal(),
                area.subGoal(),
                OpenAreaDetail.of(area.more(), table),
                area.indicators().stream()
                        .map(indicator -> OpenIndicator.of(
                                figures.get(indicator.key()),
                                at.indicator(plan.kommun(), indicator.key()),
                                plan.year()))
                        .toList(),
                area.causes().stream()
                        .map(cause -> new OpenArea.Cause(
                                cause.key(),
                                cause.analysis(),
                                cause.measures().stream()
                                        .map(measure -> OpenMeasure.of(
                                                measure,
                                                table,
                                                at.measure(plan.kommun(), measure.key()),
                                                colours.get(measure.key())))
                                        .toList()))
                        .toList());
    }
}
