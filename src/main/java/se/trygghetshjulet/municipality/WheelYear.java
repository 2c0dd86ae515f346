package se.trygghetshjulet.municipality;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One turn of one municipality's wheel, or an ad hoc addendum to that year's plan; its text form is the business key of
 * every process in it.
 *
 * @param kommun the municipality's id, which is also the tenant
 * @param year the calendar year that the plan steers
 * @param addendum 0 for the year's own turn, 1, 2 … for the addenda to its plan
 */
public record WheelYear(
        String kommun, int year, @JsonProperty int addendum) {

    private static final Pattern BUSINESS_KEY = Pattern.compile("(.+?)-(\\d+)(?:-tillagg-(\\d+))?");

    /** The year's own turn. */
    public WheelYear(String kommun, int year) {
        this(kommun, year, 0);
    }

    /** @throws IllegalArgumentException if this is no business key of a turn */
    public static WheelYear of(String businessKey) {
        Matcher key = BUSINESS_KEY.matcher(businessKey);
        if (!key.matches()) {
            throw new IllegalArgumentException("'" + businessKey + "' is no business key of a turn");
        }
        return new WheelYear(
                key.group(1),
                Integer.parseInt(key.group(2)),
                key.group(3) == null ? 0 : Integer.parseInt(key.group(3)));
    }

    public String businessKey() {
        return kommun + "-" + year + (addendum == 0 ? "" : "-tillagg-" + addendum);
    }

    /** What people call it, in Swedish; what belongs to no turn goes on by itself. */
    public String title() {
        if (year == 0) {
            return "Löpande ärenden";
        }
        return isAddendum() ? "Tillägg " + addendum + " till planen " + year : "Årshjulet " + year;
    }

    /** As JSON the number says it; the two would have the same name there. */
    @JsonIgnore
    public boolean isAddendum() {
        return addendum > 0;
    }

    @Override
    public String toString() {
        return businessKey();
    }
}
