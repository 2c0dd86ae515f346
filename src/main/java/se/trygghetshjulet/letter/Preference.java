package se.trygghetshjulet.letter;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * How a person wants his letters.
 *
 * @param digestHour hour of the morning letter, 7–10, Europe/Stockholm
 * @param language {@code sv} or {@code en}, of the frame of each letter; tasks keep their Swedish names
 * @param singles whether he wants at once what may as well wait for the morning letter
 */
@Table("preference")
public record Preference(@Id Long id, String person, int digestHour, String language, boolean singles) {

    private static final int USUAL_HOUR = 7;

    static Preference usual(String person) {
        return new Preference(null, person, USUAL_HOUR, "sv", true);
    }
}
