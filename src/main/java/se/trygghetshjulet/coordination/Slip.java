package se.trygghetshjulet.coordination;

import java.util.List;
import se.trygghetshjulet.coordination.Refused.Fault;

/**
 * A form that was sent in and refused, so that the page can show what is wrong where it is, and what was typed.
 *
 * @param task id of the task; empty for a whole case
 * @param action puff, flytta or lamna
 */
record Slip(String task, String action, Sent sent, List<Fault> faults) {

    /** The message at a field; null if nothing is wrong with it. */
    public String at(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::message)
                .findFirst()
                .orElse(null);
    }

    public boolean isOf(String otherTask, String otherAction) {
        return task.equals(otherTask) && action.equals(otherAction);
    }
}
