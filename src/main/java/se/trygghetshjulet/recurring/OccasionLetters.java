package se.trygghetshjulet.recurring;

import java.util.Collection;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.letter.RoleLetters;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.municipality.WheelYear;

/** Letters about an occasion to those who hold certain roles. */
@Component
class OccasionLetters {

    private final RoleLetters letters;

    OccasionLetters(RoleLetters letters) {
        this.letters = letters;
    }

    /**
     * @param key what the letter is about; each person gets one with this key
     * @param kind for the log of letters
     */
    void post(WheelYear year, String key, String kind, Collection<Role> roles, String subject, String text) {
        post(year, key, kind, roles, subject, text, null);
    }

    /** @param calendar an iCalendar object (RFC 5545) that goes with it; may be null */
    void post(
            WheelYear year,
            String key,
            String kind,
            Collection<Role> roles,
            String subject,
            String text,
            String calendar) {
        letters.post(
                roles.stream().map(role -> role.group(year.kommun())).toList(),
                new RoleLetters.Message(year.kommun(), key, kind, year.businessKey(), subject, text, calendar));
    }
}
