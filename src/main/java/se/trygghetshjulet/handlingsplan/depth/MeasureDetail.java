package se.trygghetshjulet.handlingsplan.depth;

import se.trygghetshjulet.municipality.PlanTable.Field;

/**
 * What is said of a measure in municipalities that ask for it; each is null where nothing is.
 *
 * @param subArea part of the area that it belongs to
 * @param district name of the district, as the profile has it
 * @param purpose what it is good for
 * @param method how it is done
 * @param contact a function or its mailbox, never a person
 * @param order its place among the area's measures, from 1; those without come last
 * @param budget kronor by year, as {@link Budget} writes them
 */
public record MeasureDetail(
        String subArea,
        String district,
        String purpose,
        String method,
        String contact,
        Work work,
        Integer order,
        String budget) {

    public static final MeasureDetail NONE = new MeasureDetail(null, null, null, null, null, null, null, null);

    /** A budget is written in one way, so that the same sums are the same text. */
    public MeasureDetail {
        String said = budget;
        budget = said == null ? null : Budget.of(said).map(Budget::text).orElse(said);
    }

    /** Nothing said is the same as {@link #NONE}. */
    public static MeasureDetail orNone(MeasureDetail detail) {
        return detail == null ? NONE : detail;
    }

    /** As a column of that field shows it; null where nothing is said, or the field is none of these. */
    public String text(Field field) {
        return switch (field) {
            case SUB_AREA -> subArea;
            case DISTRICT -> district;
            case PURPOSE -> purpose;
            case METHOD -> method;
            case CONTACT -> contact;
            case WORK -> work == null ? null : work.title();
            case ORDER -> order == null ? null : order.toString();
            case BUDGET -> budget;
            default -> null;
        };
    }
}
