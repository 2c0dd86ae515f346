package se.trygghetshjulet.municipality;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;

/**
 * In working days of the municipality's offices, counted forwards from the day on which a task opens, or from the
 * meeting whose minutes it records.
 *
 * @param standard days for a task that {@code perForm} does not name
 * @param perForm days by form id
 */
public record Deadlines(
        @Min(1) @Max(365) int standard,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, @Min(1) @Max(365) Integer> perForm) {

    public int daysFor(String formId) {
        return perForm.getOrDefault(formId, standard);
    }
}
