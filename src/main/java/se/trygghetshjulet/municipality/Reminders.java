package se.trygghetshjulet.municipality;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;

/**
 * @param daysBefore working days before a task's last day from which it is reminded of, unless {@code perForm} names it
 * @param perForm the same by form id, for tasks that take longer to do or are soon done
 */
public record Reminders(
        @Min(1) @Max(60) int daysBefore,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, @Min(1) @Max(60) Integer> perForm) {

    /** Working days of lead for a task of this form. */
    public int leadFor(String formId) {
        return perForm.getOrDefault(formId, daysBefore);
    }
}
