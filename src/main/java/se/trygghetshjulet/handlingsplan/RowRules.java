package se.trygghetshjulet.handlingsplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.handlingsplan.AreaRow.IndicatorRow;
import se.trygghetshjulet.handlingsplan.depth.Budget;
import se.trygghetshjulet.handlingsplan.depth.IndicatorRule;
import se.trygghetshjulet.handlingsplan.depth.IndicatorUnit;
import se.trygghetshjulet.handlingsplan.depth.MeasureDetail;

/** What spans the fields of a plan's rows, and no form can say. */
final class RowRules {

    private static final String ONE_RULE =
            "Ändringen i procent hör till ett mått utan regel. Töm ändringen, eller välj ingen regel.";

    private static final String SMALL =
            "Planen blir offentlig, och ett antal under fem kan peka ut någon. Lämna tomt, skriv ”färre än 5” i"
                    + " effektmålet och siffran på kommunens sida Målen i siffror, eller räkna på en längre tid eller ett"
                    + " större område.";

    private final List<FormBreach.Finding> findings = new ArrayList<>();

    private RowRules() {}

    /** @throws FormBreach with what is wrong */
    static void check(DraftPlanForm.Data data) {
        if (data.validTo() != null && data.validTo().isBefore(data.validFrom())) {
            throw new FormBreach("validTo", "Sista dagen ligger före den första. Rätta datumen.");
        }
        List<AreaRow> areas = data.areas();
        List<String> keys = areas.stream().flatMap(AreaRow::keys).toList();
        if (keys.stream().distinct().count() < keys.size()) {
            throw new FormBreach("areas", "Samma rad i gällande plan står två gånger. Ta bort den ena.");
        }
        if (data.reasons().stream().map(DroppedMeasures.Row::measure).distinct().count()
                < data.reasons().size()) {
            throw new FormBreach("reasons", "Samma åtgärd står två gånger. Ta bort den ena raden.");
        }
        RowRules rules = new RowRules();
        for (int area = 0; area < areas.size(); area++) {
            rules.area(areas.get(area), "areas[" + area + "].");
        }
        if (!rules.findings.isEmpty()) {
            throw new FormBreach(rules.findings);
        }
    }

    private void area(AreaRow area, String path) {
        if ((area.more().probability() == null) != (area.more().consequence() == null)) {
            String missing = area.more().probability() == null ? "probability" : "consequence";
            fault(path + missing, "Sannolikhet och konsekvens hör ihop. Fyll i båda, eller ingen.");
        }
        List<IndicatorRow> indicators = area.indicators() == null ? List.of() : area.indicators();
        for (int row = 0; row < indicators.size(); row++) {
            IndicatorRow indicator = indicators.get(row);
            if (indicator.more().rule() != null && indicator.yearlyChange() != null) {
                fault(path + "indicators[" + row + "].yearlyChange", ONE_RULE);
            }
            goal(indicator, path + "indicators[" + row + "].");
        }
        budgets(path + "measures", stream(area.measures()).map(MeasureRow::more));
        budgets(path + "measuresKommun", stream(area.measuresKommun()).map(PartyColumns.PartyRow::more));
        budgets(path + "measuresPolis", stream(area.measuresPolis()).map(PartyColumns.PartyRow::more));
    }

    private void goal(IndicatorRow indicator, String path) {
        IndicatorRule rule = indicator.more().rule();
        boolean asked = rule != null && rule.asksForGoal();
        if (asked && indicator.more().goal() == null) {
            fault(path + "goal", "Regeln behöver en siffra. Skriv hur många gånger, eller vilket värde som ska nås.");
        } else if (!asked && indicator.more().goal() != null) {
            fault(path + "goal", "Siffran hör till en regel som behöver den. Töm den, eller välj en annan regel.");
        }
        BigDecimal baseline = indicator.baseline();
        IndicatorUnit unit = IndicatorUnit.of(indicator.unit(), rule);
        if (baseline != null && unit.isCount() && unit.isSmall(baseline, null)) {
            fault(path + "baseline", SMALL);
        }
    }

    private void budgets(String path, Stream<MeasureDetail> measures) {
        List<String> budgets = measures.map(MeasureDetail::budget).toList();
        for (int row = 0; row < budgets.size(); row++) {
            String budget = budgets.get(row);
            if (budget != null && Budget.of(budget).isEmpty()) {
                fault(path + "[" + row + "].budget", Budget.FAULT);
            }
        }
    }

    private static <T> Stream<T> stream(List<T> rows) {
        return rows == null ? Stream.empty() : rows.stream().filter(Objects::nonNull);
    }

    private void fault(String path, String reason) {
        findings.add(new FormBreach.Finding(path, reason));
    }
}
