package se.trygghetshjulet.municipality;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A political body.
 *
 * @param papersDays working days before a meeting by which its papers must be in
 * @param perCapsulam whether its own rules let it decide without a meeting when all agree; null where they do not
 * @param host of a gemensam nämnd, the municipality that it belongs to (KL 3:9); null for a nämnd of one's own
 * @param members names of all municipalities that share a gemensam nämnd, the host among them: its minutes are announced on the
 *     notice board of each (KL 8:9–10). Empty announces them on one
 */
public record Body(
        @NotBlank @Size(max = 100) String name,
        @Valid @NotNull MeetingRule meetings,
        @Min(0) @Max(60) int papersDays,
        Boolean perCapsulam,
        @Size(max = 100) String host,
        @JsonSetter(nulls = Nulls.AS_EMPTY) @Size(max = 20) List<@NotBlank @Size(max = 100) String> members) {

    /** One of the municipality's own, which decides when it meets. */
    public Body(String name, MeetingRule meetings, int papersDays) {
        this(name, meetings, papersDays, null, null, List.of());
    }

    public boolean allowsPerCapsulam() {
        return Boolean.TRUE.equals(perCapsulam);
    }

    /** As papers name it: a gemensam nämnd with the municipality that it belongs to. */
    public String fullName() {
        return host == null ? name : name + " (gemensam nämnd, värdkommun " + host + ")";
    }
}
