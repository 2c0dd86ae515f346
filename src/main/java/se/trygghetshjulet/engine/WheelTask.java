package se.trygghetshjulet.engine;

import java.time.LocalDate;
import java.util.Map;
import se.trygghetshjulet.municipality.Mandate;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * A task of the wheel as a stage sees it.
 *
 * @param id the engine's task id; null while a start form is sent in
 * @param name Swedish name
 * @param formId form of the task
 * @param wheelYear the turn it belongs to; its year is 0 while a start form is sent in
 * @param person who acts; null when nobody does
 * @param due last day, Europe/Stockholm; null when none is set
 * @param flags the process's ids and routing flags
 */
public record WheelTask(
        String id,
        String name,
        String formId,
        WheelYear wheelYear,
        String person,
        LocalDate due,
        Map<String, Object> flags) {

    public String kommun() {
        return wheelYear.kommun();
    }

    public int year() {
        return wheelYear.year();
    }

    /** The party that the model gives the task to; every model has it under the same name. */
    public Party party() {
        return Party.of(UnderskriftProcess.PARTY.in(flags));
    }

    /** The role that is to sign, where the task is a signature. */
    public Role signatory() {
        return Mandate.roleIn(UnderskriftProcess.SIGNATORY.in(flags));
    }
}
