package se.trygghetshjulet.arshjul;

/** The parent model: its key and its variables. */
final class ArshjulProcess {

    static final String KEY = "arshjul";

    /** Integer: the plan year that a form asked for; absent when the calendar started the turn. */
    static final String YEAR = "year";

    /** String: {@link #OPENED} or {@link #ALREADY_RUNNING}. */
    static final String OUTCOME = "outcome";

    static final String OPENED = "oppnat";
    static final String ALREADY_RUNNING = "redan-igang";

    private ArshjulProcess() {}
}
