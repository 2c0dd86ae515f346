package se.trygghetshjulet.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.trygghetshjulet.followup.PartyReport.MeasureReport;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.PlanMeasure;
import se.trygghetshjulet.municipality.Parties;
import se.trygghetshjulet.municipality.Party;

/**
 * What the parties say of one measure, beside one another.
 *
 * @param key of the measure
 * @param status the joint one where the sides contradict each other; null where they do not
 * @param sentence how the parties see it together; null as above
 */
record ComparedMeasure(
        String key,
        String number,
        String area,
        String description,
        List<Side> sides,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Contradiction> contradictions,
        Status status,
        String sentence) {

    ComparedMeasure {
        contradictions = contradictions == null ? List.of() : contradictions;
    }

    /** @param said as the party reported it */
    record Side(Party party, MeasureReport said) {}

    /**
     * Every measure that anybody reports on, in the order of the plan; what is in the plan no more comes last.
     *
     * @param reports one of each party
     */
    static List<ComparedMeasure> of(Plan plan, Parties parties, List<PartyReport> reports) {
        Map<String, Party> owners = new LinkedHashMap<>();
        plan.areas().stream()
                .flatMap(area -> area.measures().stream())
                .forEach((PlanMeasure measure) -> owners.put(measure.key(), measure.party()));
        Map<String, List<Side>> sides = new LinkedHashMap<>();
        owners.keySet().forEach(key -> sides.put(key, new ArrayList<>()));
        reports.forEach(report -> report.measures()
                .forEach(measure -> sides.computeIfAbsent(measure.key(), key -> new ArrayList<>())
                        .add(new Side(report.party(), measure))));
        return sides.values().stream()
                .filter(said -> !said.isEmpty())
                .map(said -> of(said, expected(owners.get(said.get(0).said().key()), parties)))
                .toList();
    }

    /** @param owner null where the measure is in the plan no more, and nobody is waited for */
    private static int expected(Party owner, Parties parties) {
        return owner == null
                ? 0
                : (int) parties.all().stream()
                        .filter(party -> parties.concerns(owner, party))
                        .count();
    }

    private static ComparedMeasure of(List<Side> sides, int expected) {
        MeasureReport any = sides.get(0).said();
        return new ComparedMeasure(
                any.key(),
                any.number(),
                any.area(),
                any.description(),
                sides,
                Contradiction.in(sides.stream().map(Side::said).toList(), expected),
                null,
                null);
    }

    boolean contradicts() {
        return !contradictions.isEmpty();
    }

    ComparedMeasure answered(Status jointly, String how) {
        return new ComparedMeasure(key, number, area, description, sides, contradictions, jointly, how);
    }

    /** What the parties say together where they have, or the worst of what each says. */
    Status overall() {
        return status == null ? Status.worst(sides.stream().map(Side::said).toList()) : status;
    }

    String contradiction() {
        return String.join(
                ". ", contradictions.stream().map(Contradiction::title).toList());
    }
}
