package se.trygghetshjulet.municipality.profile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import se.trygghetshjulet.municipality.Activity;
import se.trygghetshjulet.municipality.Documents;
import se.trygghetshjulet.municipality.Documents.AgreementTerm;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.TurnDays;

/**
 * Where a profile leaves days on which nothing holds, as far as the profile alone can tell. It may be meant, so it stops
 * nothing; what has been signed tells the rest, and is looked at before papers go out.
 */
final class GapWarnings {

    /** From the start of a turn to the plan's first day: lägesbild, two meetings and signatures do not take less. */
    private static final int SHORTEST_TURN = 60;

    /** Begins and ends without a leap day in between. */
    private static final int ANY_YEAR = 2025;

    private final Profile profile;
    private final List<Fault> found = new ArrayList<>();

    GapWarnings(Profile profile) {
        this.profile = profile;
    }

    List<Fault> faults() {
        found.addAll(of(profile.municipality()));
        for (int row = 0; row < profile.beside().size(); row++) {
            Municipality wheel = profile.beside().get(row);
            List<Fault> own = new ArrayList<>(of(wheel));
            agreement(wheel, own);
            found.addAll(WheelRules.inRow(row, own));
        }
        return List.copyOf(found);
    }

    private static List<Fault> of(Municipality municipality) {
        List<Fault> own = new ArrayList<>();
        start(municipality, own);
        for (int row = 0; row < municipality.activities().size(); row++) {
            promise(municipality.activities().get(row), "/activities/" + row, own);
        }
        return own;
    }

    private static void start(Municipality municipality, List<Fault> own) {
        TurnDays days = new TurnDays(municipality);
        long turn = ChronoUnit.DAYS.between(days.start(ANY_YEAR), days.firstDay(ANY_YEAR));
        if (turn < SHORTEST_TURN) {
            own.add(new Fault(
                    "/wheel/start",
                    "hjulet startar " + turn + " dagar före planåret, så den förra planen slutar innan nästa är"
                            + " beslutad: starta minst " + SHORTEST_TURN + " dagar före"));
        }
    }

    private static void promise(Activity activity, String at, List<Fault> own) {
        if (activity.kind() != Activity.Kind.MEDBORGARLOFTE) {
            return;
        }
        LocalDate next = activity.after(1);
        LocalDate last = activity.lastDay(activity.first());
        if (next == null || last.plusDays(1).isBefore(next)) {
            own.add(new Fault(
                    at + "/lasts",
                    "löftet från " + activity.first() + " slutar " + last
                            + (next == null ? " och kommer inte tillbaka" : ", och nästa börjar först " + next)
                            + ": däremellan gäller inget löfte"));
        }
    }

    /** The central one's agreements end with its own plan year. */
    private void agreement(Municipality wheel, List<Fault> own) {
        Documents central = profile.municipality().documents();
        boolean ends =
                wheel.documents().agreement().shared() && central.agreement().term() != AgreementTerm.OPEN;
        if (ends && !central.plan().from().equals(wheel.documents().plan().from())) {
            own.add(
                    new Fault(
                            "/documents/plan/from",
                            "planåret slutar " + dayBefore(wheel)
                                    + ", men kommunens överenskommelse slutar med planåret "
                                    + dayBefore(profile.municipality())
                                    + ": det sista året har planen ingen överenskommelse att vila på, om den inte förnyas i tid"));
        }
    }

    /** Without the year: "31/12". */
    private static String dayBefore(Municipality municipality) {
        LocalDate last = new TurnDays(municipality).lastDay(ANY_YEAR);
        return last.getDayOfMonth() + "/" + last.getMonthValue();
    }
}
