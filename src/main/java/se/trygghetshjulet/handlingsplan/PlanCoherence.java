package se.trygghetshjulet.handlingsplan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.coherence.CoherenceCheck;
import se.trygghetshjulet.coherence.Finding;
import se.trygghetshjulet.coherence.Gate;
import se.trygghetshjulet.coherence.Wording;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Field;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.text.Blank;

/** The plan's own gaps: placeholders, areas without measures, measures that nobody answers for. */
@Component
class PlanCoherence implements CoherenceCheck {

    private final Plans plans;
    private final Municipalities municipalities;

    PlanCoherence(Plans plans, Municipalities municipalities) {
        this.plans = plans;
        this.municipalities = municipalities;
    }

    @Override
    public Stream<Finding> findings(WheelYear year, Gate gate) {
        Municipality municipality = municipalities.get(year.kommun());
        Stream<Finding> found = plans.newest(year).stream()
                .flatMap(plan ->
                        Stream.concat(in(plan, municipality.planTable()), small(plan, municipality.inhabitants())));
        // what both have signed can only be mended by an addendum
        return gate == Gate.PUBLICATION ? found.map(Finding::asWarning) : found;
    }

    static Stream<Finding> in(Plan plan, PlanTable table) {
        return Stream.concat(
                wording("Planens syfte", plan.purpose()), plan.areas().stream().flatMap(area -> in(area, table)));
    }

    /** What everybody will read in the plan, and may point at somebody. Rates are known to where the inhabitants are. */
    static Stream<Finding> small(Plan plan, Integer inhabitants) {
        return plan.indicators()
                .filter(indicator -> indicator.baseline() != null
                        && (indicator.kind().isCount() || inhabitants != null)
                        && indicator.kind().isSmall(indicator.baseline(), inhabitants))
                .map(indicator -> Finding.warning(
                        "Målet ”" + indicator.name() + "” börjar på ett antal under fem, som kan peka ut någon.",
                        remedy("Töm utgångsläget och skriv ”färre än 5” i effektmålet")));
    }

    private static Stream<Finding> in(PlanArea area, PlanTable table) {
        String name = "Området ”" + area.name() + "”";
        List<Finding> gaps = new ArrayList<>();
        boolean mayDoWithout = table.allowsGoalsWithoutMeasures() && !Blank.is(area.effectGoal());
        if (area.measures().isEmpty() && !mayDoWithout) {
            gaps.add(Finding.blocking(name + " saknar åtgärder.", remedy("Lägg till minst en")));
        }
        Stream<String> texts = Stream.concat(
                Stream.of(area.name(), area.problem(), area.effectGoal(), area.subGoal()),
                area.causes().stream().map(cause -> cause.analysis()));
        return Stream.of(
                        gaps.stream(),
                        texts.flatMap(text -> wording(name, text)),
                        area.measures().stream().flatMap(measure -> in(measure, table)))
                .flatMap(part -> part);
    }

    private static Stream<Finding> in(PlanMeasure measure, PlanTable table) {
        String name = "Åtgärd " + measure.number();
        Stream<Finding> owner = table.has(Field.OWNER) && Blank.is(measure.answers())
                ? Stream.of(Finding.blocking(name + " saknar ansvarig.", remedy("Ange en enhet eller funktion")))
                : Wording.person(measure.owner()).stream()
                        .map(person -> Finding.warning(
                                name + ": " + person + " ser ut som en persons namn.",
                                remedy("Ange en enhet eller funktion i stället")));
        return Stream.concat(
                owner,
                Stream.of(
                                measure.description(),
                                measure.owner(),
                                measure.ownerRole(),
                                measure.schedule(),
                                measure.goal(),
                                measure.followUp(),
                                measure.more().subArea(),
                                measure.more().purpose(),
                                measure.more().method(),
                                measure.more().contact())
                        .flatMap(text -> wording(name, text)));
    }

    private static Stream<Finding> wording(String where, String text) {
        return Stream.concat(
                Wording.placeholder(text).stream()
                        .map(slip -> Finding.blocking(
                                where + ": ”" + slip + "” är inte ifyllt.", remedy("Skriv det som ska stå där"))),
                Wording.footnote(text).stream()
                        .map(slip -> Finding.warning(
                                where + ": siffran i ”" + slip + "” ser ut som ett fotnotstecken.",
                                remedy("Ta bort den om den inte är ett antal"))));
    }

    private static String remedy(String what) {
        return what + " i uppgiften Ta fram handlingsplanen.";
    }
}
