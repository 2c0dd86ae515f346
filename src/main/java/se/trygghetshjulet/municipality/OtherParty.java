package se.trygghetshjulet.municipality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A party beside the municipality and the police: one that signs, or a partner that owns measures and reports on them.
 *
 * @param name as it stands in the documents
 * @param title as it stands within a sentence: "räddningstjänsten"
 * @param signs false for a partner; true if the profile says nothing
 * @param approves whether the lägesbild stands only when this party has approved of it too
 * @param role who answers for it: follows up its measures and speaks for it
 * @param person the one holder of the role who does; null where any of them may
 */
public record OtherParty(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9]{1,19}", message = "ska vara 2–20 små bokstäver a–z och siffror")
        String id,

        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 60) String title,
        Boolean signs,
        Boolean approves,
        @NotNull Role role,
        String person) {

    public OtherParty {
        signs = !Boolean.FALSE.equals(signs);
        approves = Boolean.TRUE.equals(approves);
    }

    Party party() {
        return Party.of(id);
    }
}
