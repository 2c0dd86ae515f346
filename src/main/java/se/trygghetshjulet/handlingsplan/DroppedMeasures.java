package se.trygghetshjulet.handlingsplan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.handlingsplan.MeasureProgress.Told;
import se.trygghetshjulet.municipality.WheelYear;

/** Why measures of the plan that a draft revises stand in it no more, or go on although they did not go at all. */
@Component
class DroppedMeasures {

    private final MeasureProgress progress;

    DroppedMeasures(MeasureProgress progress) {
        this.progress = progress;
    }

    /**
     * What has been answered, and where a measure that did not go at all goes on into a new year, the question.
     *
     * @param basis null for a first plan
     */
    List<Row> rows(PlanContent text, WheelYear year, Plan basis) {
        Map<String, String> rows = new LinkedHashMap<>();
        text.reasons().forEach(row -> rows.put(row.key(), row.reason()));
        if (basis != null && !year.isAddendum()) {
            text.goOnFrom(basis, progress.stuck(basis.kommun(), basis.year()))
                    .forEach(key -> rows.putIfAbsent(key, null));
        }
        return rows.entrySet().stream()
                .map(row -> new Row(row.getKey(), row.getValue(), null))
                .toList();
    }

    /** Why measures should be in the plan no more, by their keys, as the annual follow-up has it. */
    Map<String, String> advisedToGo(Plan basis) {
        Map<String, Told> told = progress.told(basis.kommun(), basis.year());
        Map<String, String> reasons = new LinkedHashMap<>();
        basis.areas().stream()
                .flatMap(area -> area.measures().stream())
                .map(PlanMeasure::key)
                .filter(key -> told.getOrDefault(key, Told.NOTHING).advice() == Revision.UTGAR)
                .forEach(key -> reasons.put(key, told.get(key).reason()));
        return reasons;
    }

    /**
     * A text without measures that are to be in the plan no more. Those that are not in it any way, as their area is gone, need no
     * reason.
     *
     * @param gone the reason by the measure's key
     */
    static PlanContent takenOut(PlanContent text, Map<String, String> gone) {
        Set<String> here =
                text.areas().stream().flatMap(Area::measures).map(Measure::key).collect(Collectors.toSet());
        List<PlanContent.Reason> reasons = new ArrayList<>(text.reasons());
        gone.forEach((key, reason) -> {
            if (here.contains(key)) {
                reasons.add(new PlanContent.Reason(key, reason));
            }
        });
        return changed(
                text,
                text.areas().stream().map(area -> area.without(gone.keySet())).toList(),
                reasons);
    }

    /**
     * A text with measures as the version that it revises has them, in the areas that are left.
     *
     * @param back their keys
     */
    static PlanContent putBack(PlanContent text, Set<String> back, PlanContent basis) {
        List<Area> areas = text.areas().stream()
                .map(area -> basis.area(area.key())
                        .map(earlier -> area.with(back, earlier))
                        .orElse(area))
                .toList();
        return changed(text, areas, text.reasons());
    }

    private static PlanContent changed(PlanContent text, List<Area> areas, List<PlanContent.Reason> reasons) {
        return text.rewritten(text.validFrom(), text.validTo(), text.purpose(), areas, reasons);
    }

    /** Keys of the measures that are gone without a reason. */
    static List<String> untold(List<Row> told, PlanContent written, PlanContent basis) {
        Set<String> keys = told.stream().map(Row::measure).collect(Collectors.toSet());
        return written.dropped(basis).stream()
                .filter(key -> !keys.contains(key))
                .toList();
    }

    /** The reasons that were told, and after them a row for each that is asked for. */
    static List<Row> asking(List<Row> told, List<String> untold) {
        List<Row> rows = new ArrayList<>(told);
        untold.forEach(key -> rows.add(new Row(key, null, null)));
        return rows;
    }

    /** One for each row that {@link #asking} adds. */
    static List<FormBreach.Finding> questions(List<Row> told, List<String> untold, Plan basis) {
        Map<String, String> numbers = basis.numbers();
        List<FormBreach.Finding> findings = new ArrayList<>();
        for (int row = 0; row < untold.size(); row++) {
            findings.add(new FormBreach.Finding(
                    "reasons[" + (told.size() + row) + "].reason",
                    "Åtgärd " + numbers.get(untold.get(row))
                            + " i gällande plan står inte kvar. Skriv varför den utgår, eller lägg tillbaka den."));
        }
        return findings;
    }

    /** The reasons, without those of measures that are put back. */
    static List<PlanContent.Reason> reasons(List<Row> told) {
        return told.stream()
                .filter(row -> !row.isBack())
                .map(row -> new PlanContent.Reason(row.measure(), row.reason()))
                .toList();
    }

    /** Keys of the measures that are to stand in the plan after all. */
    static Set<String> back(List<Row> told) {
        return told.stream().filter(Row::isBack).map(Row::measure).collect(Collectors.toSet());
    }

    /**
     * @param measure key of the measure
     * @param back whether it is to stand in the plan after all, as it did
     */
    record Row(String measure, String reason, Boolean back) {

        private boolean isBack() {
            return Boolean.TRUE.equals(back);
        }
    }
}
