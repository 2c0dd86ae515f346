package se.trygghetshjulet.municipality;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * A wheel beside a municipality's central one. It turns by itself, as if it were a municipality of its own, with id
 * {@code <kommun>-<id>}.
 *
 * @param name what people know it by, as "Norrstaden, Storby kommun"
 * @param ownCoordinators whether the municipality's coordinators have nothing to do with it; they coordinate it if left out
 * @param overrides the fields of the municipality's profile that are otherwise here: fields in fields are put together,
 *     lists and values take the place of what was there, and null takes it away
 */
public record WheelBeside(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9]{1,19}", message = "ska vara små bokstäver a–z och siffror, högst 20")
        String id,

        @NotBlank @Size(max = 100) String name,
        @NotNull Kind kind,
        Boolean ownCoordinators,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, JsonNode> overrides) {

    /** Between the municipality's id and the wheel's; no other id has one. */
    static final String SIGN = "-";

    public WheelBeside {
        ownCoordinators = Boolean.TRUE.equals(ownCoordinators);
    }

    public String idIn(String kommun) {
        return kommun + SIGN + id;
    }

    public enum Kind {
        @JsonProperty("district")
        DISTRICT("Områden med egen plan"),
        @JsonProperty("document")
        DOCUMENT("Andra planer");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** Several of them together, for people to read. */
        public String title() {
            return title;
        }
    }
}
