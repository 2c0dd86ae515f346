package se.trygghetshjulet.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.coherence.CoherenceCheck;
import se.trygghetshjulet.coherence.Finding;
import se.trygghetshjulet.coherence.Gate;
import se.trygghetshjulet.coherence.LooseEnds;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.handlingsplan.PlanCause;
import se.trygghetshjulet.lagesbild.ApprovedLagesbild;
import se.trygghetshjulet.lagesbild.ApprovedLagesbild.ShownProblem;
import se.trygghetshjulet.medborgarlofte.Medborgarlofte;
import se.trygghetshjulet.medborgarlofte.Medborgarlofte.Promise;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Field;
import se.trygghetshjulet.municipality.ThreadLink;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.text.Blank;

/**
 * Source, problem, cause, measure, goal, indicator, promise: each is to rest on the one before. Links that the municipality
 * demands stop a proposal while they hang loose; a goal that is missing is warned of wherever plans have goals, and the
 * rest is pointed out to those who draft. An addendum mends one thing and is not asked for the whole thread.
 */
@Component
class GoldenThread implements CoherenceCheck, LooseEnds {

    private static final String LAGESBILD = "Det görs i uppgiften Sammanställ lägesbilden.";
    private static final String PLAN = " i uppgiften Ta fram handlingsplanen.";
    private static final String LOFTE = "Välj ett område i uppgiften Ta fram medborgarlöftet.";

    private final TurnDocuments documents;
    private final ApprovedLagesbild lagesbild;
    private final Municipalities municipalities;

    GoldenThread(TurnDocuments documents, ApprovedLagesbild lagesbild, Municipalities municipalities) {
        this.documents = documents;
        this.lagesbild = lagesbild;
        this.municipalities = municipalities;
    }

    @Override
    public List<Finding> of(WheelYear year) {
        return ends(year).stream().map(End::finding).toList();
    }

    /** What is pointed out and neither stops nor is warned of. */
    List<Finding> hints(WheelYear year) {
        return ends(year).stream()
                .filter(end -> !end.isFound())
                .map(End::finding)
                .toList();
    }

    @Override
    public Stream<Finding> findings(WheelYear year, Gate gate) {
        Stream<Finding> found = ends(year).stream().filter(End::isFound).map(End::finding);
        // what both have signed can only be mended by an addendum
        return gate == Gate.PUBLICATION ? found.map(Finding::asWarning) : found;
    }

    private List<End> ends(WheelYear year) {
        Municipality municipality = municipalities.get(year.kommun());
        return ends(
                year.isAddendum() ? List.of() : lagesbild.problems(year),
                documents.newestPlan(year).map(Plan::areas).orElse(List.of()),
                documents.lofte(year).map(Medborgarlofte::promises).orElse(List.of()),
                municipality.planTable(),
                municipality.documents().plan().thread());
    }

    /**
     * @param problems none where nobody has to take one up
     * @param demanded links that stop a proposal while they hang loose
     */
    static List<End> ends(
            List<ShownProblem> problems,
            List<PlanArea> areas,
            List<Promise> promises,
            PlanTable table,
            Set<ThreadLink> demanded) {
        Ends ends = new Ends(demanded);
        problems(problems, areas, ends);
        Set<String> known = problems.stream().map(ShownProblem::key).collect(Collectors.toSet());
        areas.forEach(area -> area(area, known, table, ends));
        if (!areas.isEmpty()) {
            promises(promises, areas, ends);
        }
        return ends.found();
    }

    private static void problems(List<ShownProblem> problems, List<PlanArea> areas, Ends ends) {
        Set<String> taken =
                areas.stream().flatMap(area -> area.problems().stream()).collect(Collectors.toSet());
        for (ShownProblem problem : problems) {
            String name = "Problemet ”" + problem.name() + "” i lägesbilden";
            if (problem.sources().isEmpty()) {
                ends.add(ThreadLink.SOURCE, name + " anger inget underlag.", LAGESBILD);
            }
            if (!areas.isEmpty() && !taken.contains(problem.key())) {
                ends.add(ThreadLink.PROBLEM, name + " tas inte upp av något område.", "Välj det vid ett område" + PLAN);
            }
        }
    }

    /** @param known keys of the problems of the lägesbild */
    private static void area(PlanArea area, Set<String> known, PlanTable table, Ends ends) {
        String name = "Området ”" + area.name() + "”";
        List<PlanCause> causes = area.causes().stream()
                .filter(cause -> !Blank.is(cause.analysis()))
                .toList();
        if (!known.isEmpty() && area.problems().stream().noneMatch(known::contains)) {
            ends.add(ThreadLink.PROBLEM, name + " tar inte upp något problem i lägesbilden.", "Välj minst ett" + PLAN);
        }
        if (causes.isEmpty() && (table.has(Field.CAUSE) || table.has(Field.AREA_CAUSE))) {
            ends.add(ThreadLink.CAUSE, name + " säger inget om orsaken.", "Skriv den" + PLAN);
        }
        causes.stream()
                .filter(cause -> cause.measures().isEmpty() && !area.measures().isEmpty())
                .forEach(cause -> ends.add(
                        ThreadLink.MEASURE,
                        name + ": orsaken ”" + cause.analysis() + "” har ingen åtgärd.",
                        "Lägg till en" + PLAN));
        if (table.has(Field.EFFECT_GOAL) && area.indicators().isEmpty()) {
            if (Blank.is(area.effectGoal())) {
                ends.add(ThreadLink.GOAL, name + " saknar mål.", "Skriv ett mål" + PLAN);
            } else {
                ends.add(ThreadLink.INDICATOR, name + " har ett mål men inget mått.", "Lägg till ett mått" + PLAN);
            }
        }
    }

    private static void promises(List<Promise> promises, List<PlanArea> areas, Ends ends) {
        Predicate<String> inPlan = areas.stream().map(PlanArea::key).collect(Collectors.toSet())::contains;
        promises.stream()
                .filter(promise -> promise.areas().stream().noneMatch(inPlan))
                .forEach(promise -> ends.add(
                        ThreadLink.PROMISE,
                        "Löftet ”" + promise.text() + "” bygger inte på något område i planen.",
                        LOFTE));
    }

    /** @param demanded links that stop a proposal while they hang loose */
    private record Ends(Set<ThreadLink> demanded, List<End> found) {

        Ends(Set<ThreadLink> demanded) {
            this(demanded, new ArrayList<>());
        }

        void add(ThreadLink link, String text, String remedy) {
            found.add(new End(link, new Finding(demanded.contains(link), text, remedy)));
        }
    }

    record End(ThreadLink link, Finding finding) {

        boolean isFound() {
            return finding.stops() || link == ThreadLink.GOAL;
        }
    }
}
