package se.trygghetshjulet.municipality;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One who signs for a party. The role tells signatories apart: each signs once.
 *
 * @param role who may sign
 * @param title as it stands under the name
 * @param person id of the one who signs; null where any holder of the role may
 * @param order whoever has a lower one signs before, those with the same in any order; 1 if the profile says nothing
 */
public record Signatory(
        @NotNull Role role,
        @NotBlank @Size(max = 200) String title,
        String person,
        @Min(1) @Max(20) Integer order) {

    public Signatory {
        order = order == null ? Integer.valueOf(1) : order;
    }
}
