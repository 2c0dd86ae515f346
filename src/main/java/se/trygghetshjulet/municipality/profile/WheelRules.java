package se.trygghetshjulet.municipality.profile;

import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.trygghetshjulet.municipality.Activity;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WheelBeside;

/** What holds for wheels beside the central one, and for the year that plans go by. */
final class WheelRules {

    /** Groups of roles have the id in their names, for which the engine has room for so many characters. */
    private static final int LONGEST_ID = 31;

    /** In the key of a document it stands before a day. */
    private static final int LONGEST_PROMISE_ID = 29;

    /** What makes a wheel another municipality's. */
    private static final Set<String> CENTRAL = Set.of("id", "name", "wheels");

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private WheelRules() {}

    static List<Fault> ofCentral(Municipality municipality) {
        List<Fault> faults = new ArrayList<>(ofEach(municipality));
        if (municipality.documents().agreement().shared()) {
            faults.add(new Fault(
                    "/documents/agreement/shared",
                    "bara ett hjul under wheels kan vila på kommunens överenskommelse, ta bort fältet"));
        }
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>(Set.of(municipality.name()));
        for (int row = 0; row < municipality.wheels().size(); row++) {
            WheelBeside wheel = municipality.wheels().get(row);
            String at = "/wheels/" + row;
            if (!ids.add(wheel.id())) {
                faults.add(new Fault(at + "/id", "id '" + wheel.id() + "' används två gånger"));
            }
            if (!names.add(wheel.name())) {
                faults.add(new Fault(at + "/name", "'" + wheel.name() + "' heter ett annat hjul redan"));
            }
            if (wheel.idIn(municipality.id()).length() > LONGEST_ID) {
                faults.add(new Fault(
                        at + "/id",
                        "'" + wheel.idIn(municipality.id()) + "' blir för långt, kommunens id och hjulets får ha "
                                + (LONGEST_ID - 1) + " tecken tillsammans"));
            }
            wheel.overrides().keySet().stream()
                    .filter(CENTRAL::contains)
                    .forEach(field -> faults.add(new Fault(
                            at + "/overrides/" + field, "fältet '" + field + "' kan inte vara annorlunda i ett hjul")));
        }
        return faults;
    }

    /** What holds for every wheel. */
    static List<Fault> ofEach(Municipality municipality) {
        List<Fault> faults = new ArrayList<>(planYear(municipality));
        promises(municipality, faults);
        return faults;
    }

    private static void promises(Municipality municipality, List<Fault> faults) {
        for (int row = 0; row < municipality.activities().size(); row++) {
            Activity activity = municipality.activities().get(row);
            String at = "/activities/" + row;
            if (activity.kind() == Activity.Kind.MEDBORGARLOFTE) {
                promise(at, activity, faults);
            } else if (activity.lasts() != null || activity.place() != null) {
                faults.add(new Fault(
                        at + (activity.lasts() == null ? "/place" : "/lasts"), "fältet är bara för medborgarlöften"));
            }
        }
    }

    private static void promise(String at, Activity activity, List<Fault> faults) {
        if (activity.id().length() > LONGEST_PROMISE_ID) {
            faults.add(new Fault(at + "/id", "ett medborgarlöftes id får ha högst " + LONGEST_PROMISE_ID + " tecken"));
        }
        Period lasts = activity.lasts();
        if (lasts != null && (lasts.isNegative() || lasts.isZero())) {
            faults.add(new Fault(at + "/lasts", "tidsrymden ska vara längre än noll"));
        } else if (lasts != null
                && activity.first() != null
                && activity.after(1) != null
                && activity.first().plus(lasts).isAfter(activity.after(1))) {
            faults.add(new Fault(at + "/lasts", "löftet gäller längre än till nästa, korta tiden eller förläng every"));
        }
    }

    /** What is wrong with a wheel, where its row has it. */
    static List<Fault> inRow(int row, List<Fault> faults) {
        return faults.stream()
                .map(fault -> new Fault("/wheels/" + row + "/overrides" + fault.at(), fault.reason()))
                .toList();
    }

    private static List<Fault> planYear(Municipality municipality) {
        return LEAP_DAY.equals(municipality.documents().plan().from())
                ? List.of(new Fault("/documents/plan/from", "den 29 februari finns inte varje år"))
                : List.of();
    }
}
