package se.trygghetshjulet.municipality;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Who signs for each party. */
public record Signatories(
        @Valid @NotNull Signatory kommun, @Valid @NotNull Signatory polis) {

    public Signatory of(Party party) {
        return party == Party.POLIS ? polis : kommun;
    }
}
