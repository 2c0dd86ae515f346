package se.trygghetshjulet.municipality;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * By what statistics know a municipality.
 *
 * @param code the four digits of Statistics Sweden (SCB)
 * @param inhabitants by which a rate is known to be a small count; null shows no rates to the public
 */
public record Statistics(
        @NotNull @Pattern(regexp = "\\d{4}", message = "ska vara kommunkoden, fyra siffror inom citattecken")
        String code,

        @Min(1) @Max(10000000) Integer inhabitants) {}
