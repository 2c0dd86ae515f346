package se.trygghetshjulet.followup;

import se.trygghetshjulet.engine.WheelTask;

/** The models {@code tertialuppfoljning} and {@code arsuppfoljning}: their variables. */
final class FollowUpProcess {

    /** Integer, 1 to 3. */
    static final String TERTIAL = "tertial";

    private FollowUpProcess() {}

    static int tertial(WheelTask task) {
        return ((Number) task.flags().get(TERTIAL)).intValue();
    }

    static String tertialName(WheelTask task) {
        return "Tertial " + tertial(task) + " " + task.year();
    }
}
