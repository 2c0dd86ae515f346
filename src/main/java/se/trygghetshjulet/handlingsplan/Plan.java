package se.trygghetshjulet.handlingsplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.Validity;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * A plan version as later stages and the public read it.
 *
 * @param id of the version
 * @param addendum 0, or the number of the addendum that made this version
 * @param validTo last day; null where it holds until further notice
 * @param basedOn id of the version that this one revises; null for a first plan
 */
public record Plan(
        Long id,
        String kommun,
        int year,
        int addendum,
        int versionNo,
        DocumentState status,
        LocalDate validFrom,
        LocalDate validTo,
        String purpose,
        Long basedOn,
        List<PlanArea> areas) {

    static Plan of(Version<PlanContent> version) {
        WheelYear turn = version.turn();
        List<PlanArea> areas = new ArrayList<>();
        for (Area area : version.content().areas()) {
            areas.add(PlanArea.of(String.valueOf(areas.size() + 1), area, turn.year()));
        }
        return new Plan(
                version.id(),
                turn.kommun(),
                turn.year(),
                turn.addendum(),
                version.number(),
                version.state(),
                version.content().validFrom(),
                version.content().validTo(),
                version.content().purpose(),
                version.basedOn(),
                areas);
    }

    public WheelYear wheelYear() {
        return new WheelYear(kommun, year, addendum);
    }

    /** Numbers of areas and measures by their keys, as they stand in this version: "2", "2.3". */
    public Map<String, String> numbers() {
        Map<String, String> numbers = new HashMap<>();
        for (PlanArea area : areas) {
            numbers.put(area.key(), area.number());
            area.measures().forEach(measure -> numbers.put(measure.key(), measure.number()));
        }
        return numbers;
    }

    /** "2027-01-01 – 2028-12-31", "från 2012-05-05 tills vidare" */
    public String period() {
        return Validity.text(validFrom, validTo);
    }

    /**
     * @param number place in the plan, from 1
     * @param key by which it is known in every version that has it
     */
    public record PlanArea(
            String key,
            String number,
            String name,
            String problem,
            String effectGoal,
            String subGoal,
            List<PlanIndicator> indicators,
            List<PlanCause> causes) {

        static PlanArea of(String number, Area area, int year) {
            List<PlanCause> causes = new ArrayList<>();
            int place = 0;
            for (Cause cause : area.causes()) {
                List<PlanMeasure> measures = new ArrayList<>();
                for (Measure measure : cause.measures()) {
                    place++;
                    measures.add(PlanMeasure.of(number + "." + place, measure));
                }
                causes.add(new PlanCause(cause.key(), cause.analysis(), measures));
            }
            return new PlanArea(
                    area.key(),
                    number,
                    area.name(),
                    area.problem(),
                    area.effectGoal(),
                    area.subGoal(),
                    area.indicators().stream()
                            .map(indicator -> PlanIndicator.of(indicator, year))
                            .toList(),
                    causes);
        }

        public List<PlanMeasure> measures() {
            return causes.stream().flatMap(cause -> cause.measures().stream()).toList();
        }
    }

    /**
     * @param key by which it is known in every version that has it
     * @param analysis null where there is none
     */
    public record PlanCause(String key, String analysis, List<PlanMeasure> measures) {}

    /** @param target where it should be in the plan's year; null where the goal has no figure */
    public record PlanIndicator(
            String key,
            String name,
            String unit,
            BigDecimal baseline,
            Integer baselineYear,
            BigDecimal yearlyChange,
            Long target) {

        static PlanIndicator of(Indicator indicator, int year) {
            return new PlanIndicator(
                    indicator.key(),
                    indicator.name(),
                    indicator.unit(),
                    indicator.baseline(),
                    indicator.baselineYear(),
                    indicator.yearlyChange(),
                    indicator.targetFor(year));
        }

        /** "Våldsbrott i centrum: 457 brott 2011, −5 % per år, mål 2013: 412" without the year. */
        public String text() {
            StringBuilder text = new StringBuilder(name);
            if (baseline != null) {
                text.append(": utgångsläge ")
                        .append(baseline.stripTrailingZeros().toPlainString())
                        .append(' ')
                        .append(unit);
                if (baselineYear != null) {
                    text.append(" (").append(baselineYear).append(')');
                }
            }
            if (yearlyChange != null) {
                text.append(baseline == null ? ": " : ", ")
                        .append(yearlyChange.signum() < 0 ? "−" : "+")
                        .append(yearlyChange.abs().stripTrailingZeros().toPlainString())
                        .append(" % per år");
            }
            return target == null
                    ? text.toString()
                    : text.append(", mål i år: ").append(target).toString();
        }
    }

    /**
     * @param number area and place in it: "2.3"
     * @param key by which it is known in every version that has it
     * @param owner null while nobody answers for it
     */
    public record PlanMeasure(
            String key,
            String number,
            String description,
            Party party,
            String owner,
            String ownerRole,
            String schedule,
            String goal,
            String followUp) {

        static PlanMeasure of(String number, Measure measure) {
            return new PlanMeasure(
                    measure.key(),
                    number,
                    measure.description(),
                    measure.party(),
                    measure.owner(),
                    measure.ownerRole(),
                    measure.schedule(),
                    measure.goal(),
                    measure.followUp());
        }

        /** Unit and function as one reads them in a cell; empty while nobody answers for it. */
        public String answers() {
            if (owner == null) {
                return ownerRole == null ? "" : ownerRole;
            }
            return ownerRole == null ? owner : owner + ", " + ownerRole;
        }
    }
}
