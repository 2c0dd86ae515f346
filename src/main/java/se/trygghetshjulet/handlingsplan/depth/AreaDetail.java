package se.trygghetshjulet.handlingsplan.depth;

import se.trygghetshjulet.municipality.PlanTable.Field;

/**
 * What is said of an area in municipalities that ask for it; each is null where nothing is.
 *
 * @param district name of the district, as the profile has it
 * @param order its place in the plan, from 1; those without come last
 * @param probability on the municipality's scale, from 1
 * @param consequence on the same scale
 */
public record AreaDetail(String district, Integer order, Integer probability, Integer consequence) {

    public static final AreaDetail NONE = new AreaDetail(null, null, null, null);

    /** Nothing said is the same as {@link #NONE}. */
    public static AreaDetail orNone(AreaDetail detail) {
        return detail == null ? NONE : detail;
    }

    /** Probability times consequence; null where one of them is missing. */
    public Integer score() {
        return probability == null || consequence == null ? null : probability * consequence;
    }

    public AreaDetail scored(Integer newProbability, Integer newConsequence) {
        return new AreaDetail(district, order, newProbability, newConsequence);
    }

    /** As it is shown at the area; null where nothing is said, or the field is none of these. */
    public String text(Field field) {
        return switch (field) {
            case AREA_DISTRICT -> district;
            case ORDER -> order == null ? null : order.toString();
            case PRIORITY ->
                score() == null
                        ? null
                        : score() + " (sannolikhet " + probability + " × konsekvens " + consequence + ")";
            default -> null;
        };
    }
}
