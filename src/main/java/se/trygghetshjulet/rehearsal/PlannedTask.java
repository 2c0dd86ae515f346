package se.trygghetshjulet.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.trygghetshjulet.engine.ModelPlace;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * A task as the rehearsal met it.
 *
 * @param roles whose task it is; empty if it is given to people by name
 * @param people names of those who may do it today
 * @param opened the day on which it appeared; the rehearsal's first day if it was there already
 * @param lastDay the day on which it was done
 * @param wheelYear the turn it belongs to; year 0 if to none
 * @param flags ids and routing flags of its process
 */
record PlannedTask(
        String title,
        Set<Role> roles,
        List<String> people,
        LocalDate opened,
        LocalDate lastDay,
        String formId,
        ModelPlace place,
        WheelYear wheelYear,
        Map<String, Object> flags) {

    boolean isOf(int year) {
        return wheelYear.year() == year && !wheelYear.isAddendum();
    }
}
