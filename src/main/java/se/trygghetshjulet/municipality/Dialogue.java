package se.trygghetshjulet.municipality;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A question set that anybody may answer.
 *
 * @param intro what the answers are for
 * @param from first day in Sweden; null where it is always open
 * @param to last day in Sweden; null where it is always open
 */
public record Dialogue(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,40}") String id,

        @NotBlank @Size(max = 100) String title,
        @NotBlank @Size(max = 1000) String intro,
        @Plausible LocalDate from,
        @Plausible LocalDate to,
        @NotEmpty @Size(max = 10) List<@Valid Question> questions) {

    /** The form for places that feel unsafe, and what it asks beside the municipality's own reasons. */
    public static final String UNSAFE = "otrygghet";

    public static final String PLACE = "plats";
    public static final String TIME = "tid";

    private static final int STEPS = 5;

    public boolean isUnsafe() {
        return id.equals(UNSAFE);
    }

    public boolean isAlwaysOpen() {
        return from == null;
    }

    public boolean isOpen(LocalDate today) {
        return isAlwaysOpen() || !today.isBefore(from) && !today.isAfter(to);
    }

    public boolean isOver(LocalDate today) {
        return !isAlwaysOpen() && today.isAfter(to);
    }

    /**
     * @param options of a choice; those of a scale and of places are given
     * @param low what 1 means; null but for a scale
     * @param high what 5 means; null but for a scale
     */
    public record Question(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,40}")
            String id,

            @NotBlank @Size(max = 200) String text,
            @NotNull Kind kind,

            @JsonSetter(nulls = Nulls.AS_EMPTY) @Size(max = 20)
            List<@Valid Option> options,

            @Size(max = 60) String low,
            @Size(max = 60) String high) {

        /** What may be chosen; none for a text. */
        public List<Option> choices(DialogueTerms terms) {
            return switch (kind) {
                case CHOICE, CHOICES -> options;
                case PLACE -> terms.places();
                case SCALE ->
                    IntStream.rangeClosed(1, STEPS).mapToObj(this::step).toList();
                case TEXT -> List.of();
            };
        }

        private Option step(int step) {
            String meaning = step == 1 ? low : step == STEPS ? high : null;
            return new Option(String.valueOf(step), meaning == null ? String.valueOf(step) : step + " " + meaning);
        }
    }

    public record Option(
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,40}")
            String id,

            @NotBlank @Size(max = 100) String name) {}

    public enum Kind {
        @JsonProperty("choice")
        CHOICE,
        @JsonProperty("choices")
        CHOICES,
        @JsonProperty("scale")
        SCALE,
        @JsonProperty("place")
        PLACE,
        @JsonProperty("text")
        TEXT
    }
}
