package se.trygghetshjulet.municipality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * That a nämnd has let an official decide on its behalf (KL 7:5). Whether it may, in a matter of this kind, the
 * municipality answers for: what concerns an activity's goals, direction, extent or quality is never delegated (KL 6:38).
 *
 * @param role of those who may decide
 * @param title as it stands in the decision
 * @param order where the delegation is found in the nämnd's delegation order
 * @param reported whether decisions are reported to the nämnd, as it has decided (KL 7:8); where they are not, each gets
 *     minutes of its own. True if the profile says nothing
 */
public record Delegation(
        @NotNull Role role,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 200) String order,
        Boolean reported) {

    public Delegation {
        reported = reported == null ? Boolean.TRUE : reported;
    }
}
