package se.trygghetshjulet.municipality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A part of the municipality, such as a stadsdel or a tätort. Documents say its name, so that they still say what was meant
 * when the profile has changed.
 */
public record District(
        @NotNull
        @Pattern(
                regexp = "[a-z][a-z0-9-]{0,40}",
                message = "ska ha högst 41 tecken: små bokstäver a–z, siffror och bindestreck")
        String id,

        @NotBlank @Size(max = 100) String name) {}
