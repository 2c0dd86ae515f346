package se.trygghetshjulet.municipality;

/**
 * One turn of one municipality's wheel; its text form is the business key of every process in it.
 *
 * @param kommun the municipality's id, which is also the tenant
 * @param year the calendar year that the plan steers
 */
public record WheelYear(String kommun, int year) {

    public static WheelYear of(String businessKey) {
        int dash = businessKey.lastIndexOf('-');
        return new WheelYear(businessKey.substring(0, dash), Integer.parseInt(businessKey.substring(dash + 1)));
    }

    public String businessKey() {
        return kommun + "-" + year;
    }

    @Override
    public String toString() {
        return businessKey();
    }
}
