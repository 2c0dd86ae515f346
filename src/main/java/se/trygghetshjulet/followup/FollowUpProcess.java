package se.trygghetshjulet.followup;

import se.trygghetshjulet.engine.WheelTask;

/** The models {@code uppfoljning} and {@code arsuppfoljning}: their variables. */
final class FollowUpProcess {

    /** Integer: place of the period in the profile, from 1. */
    static final String PERIOD = "period";

    /** String: id of the receiver in the profile. */
    static final String RECEIVER = "receiver";

    private FollowUpProcess() {}

    static int period(WheelTask task) {
        return ((Number) task.flags().get(PERIOD)).intValue();
    }

    static String receiver(WheelTask task) {
        return (String) task.flags().get(RECEIVER);
    }
}
