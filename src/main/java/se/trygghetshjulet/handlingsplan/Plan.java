package se.trygghetshjulet.handlingsplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.trygghetshjulet.municipality.Party;

/**
 * A plan version as later stages and the public read it.
 *
 * @param id of the version
 */
public record Plan(
        Long id,
        String kommun,
        int year,
        int versionNo,
        DocumentStatus status,
        LocalDate validFrom,
        LocalDate validTo,
        String purpose,
        List<PlanArea> areas) {

    static Plan of(PlanVersion version) {
        List<PlanArea> areas = new ArrayList<>();
        for (Area area : version.areas()) {
            areas.add(PlanArea.of(String.valueOf(areas.size() + 1), area));
        }
        return new Plan(
                version.id(),
                version.kommun(),
                version.planYear(),
                version.versionNo(),
                version.status(),
                version.validFrom(),
                version.validTo(),
                version.purpose(),
                areas);
    }

    /** "2027-01-01 – 2028-12-31" */
    public String period() {
        return validFrom + " – " + validTo;
    }

    /** @param number place in the plan, from 1 */
    public record PlanArea(
            String number,
            String name,
            String problem,
            String cause,
            String effectGoal,
            String subGoal,
            List<PlanMeasure> measures) {

        static PlanArea of(String number, Area area) {
            List<PlanMeasure> measures = new ArrayList<>();
            for (Measure measure : area.measures()) {
                measures.add(new PlanMeasure(
                        number + "." + (measures.size() + 1),
                        measure.description(),
                        measure.party(),
                        measure.owner(),
                        measure.schedule(),
                        measure.followUp()));
            }
            return new PlanArea(
                    number, area.name(), area.problem(), area.cause(), area.effectGoal(), area.subGoal(), measures);
        }
    }

    /** @param number area and place in it: "2.3" */
    public record PlanMeasure(
            String number, String description, Party party, String owner, String schedule, String followUp) {}
}
