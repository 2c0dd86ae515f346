package se.trygghetshjulet.absence;

import java.util.Map;
import java.util.Set;

/** The model {@code franvaro}: its forms, variables and outcomes. */
final class AbsenceProcess {

    static final String REPORT_FORM = "anmal-franvaro";
    static final String CHOOSE_FORM = "valj-ersattare";
    static final String END_FORM = "avsluta-franvaro";

    /** Tasks that nobody else can do for the one who is away. */
    static final Set<String> OWN_FORMS = Set.of(CHOOSE_FORM, END_FORM);

    /** Long: id of the notice. */
    static final String ABSENCE = "absence";

    /** String: {@link #GIVEN_UP}, or whatever else the form lets one choose. */
    static final String OUTCOME = "outcome";

    static final String GIVEN_UP = "avbryt";

    private AbsenceProcess() {}

    static long notice(Map<String, Object> flags) {
        return ((Number) flags.get(ABSENCE)).longValue();
    }
}
