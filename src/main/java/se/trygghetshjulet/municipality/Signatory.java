package se.trygghetshjulet.municipality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param role who may sign
 * @param title as it stands under the name
 * @param person id of the one who signs; null where any holder of the role may
 */
public record Signatory(
        @NotNull Role role, @NotBlank @Size(max = 200) String title, String person) {}
