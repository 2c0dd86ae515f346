package se.trygghetshjulet.municipality;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The municipality's own face of the plan: which columns its table has, in which order and by which names. The same
 * names stand in forms, documents and on the public page.
 *
 * @param parties whose measures it shows, for what they are called
 */
public record PlanTable(
        @NotEmpty List<@Valid Column> columns, @JsonIgnore Parties parties) {

    @JsonCreator
    public PlanTable(@JsonProperty("columns") List<Column> columns) {
        this(columns, Parties.BY_LAW);
    }

    PlanTable of(Parties own) {
        return new PlanTable(columns, own);
    }

    public record Column(
            @NotNull Field field, @NotBlank @Size(max = 60) String label) {}

    /** The column of a field, if the municipality has it. */
    public Optional<Column> column(Field field) {
        return columns.stream().filter(column -> column.field().shows(field)).findFirst();
    }

    public boolean has(Field field) {
        return column(field).isPresent();
    }

    /**
     * Each measure has a row of its own. Not so where the municipality's and the police's stand in columns of their own and
     * nothing else is said of each.
     */
    public boolean isByMeasure() {
        return !has(Field.MEASURE_KOMMUN) || Field.OF_A_MEASURE.stream().anyMatch(this::has);
    }

    /** What a column may show of the canonical plan: area, problem, cause, measures. */
    public enum Field {
        AREA("area"),
        PROBLEM("problem"),
        /** One analysis for the whole area. */
        AREA_CAUSE("areaCause"),
        /** A cause of its own for one or several measures. */
        CAUSE("cause"),
        EFFECT_GOAL("effectGoal"),
        SUB_GOAL("subGoal"),
        MEASURE("measure"),
        MEASURE_KOMMUN("measureKommun"),
        MEASURE_POLIS("measurePolis"),
        GOAL("goal"),
        SCHEDULE("schedule"),
        OWNER("owner"),
        FOLLOW_UP("followUp"),
        /** The same, with the colour that the measure got when it was last followed up. */
        FOLLOW_UP_STATUS("followUpStatus");

        private static final Set<Field> OF_A_MEASURE =
                EnumSet.of(CAUSE, GOAL, SCHEDULE, OWNER, FOLLOW_UP, FOLLOW_UP_STATUS);

        private final String id;

        Field(String id) {
            this.id = id;
        }

        @JsonCreator
        public static Field of(String id) {
            return Arrays.stream(values())
                    .filter(field -> field.id.equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("kolumnen '" + id + "' finns inte, välj bland "
                            + Arrays.stream(values()).map(Field::id).collect(Collectors.joining(", "))));
        }

        /** Whether a column of this field lets one read and fill in the other. */
        boolean shows(Field other) {
            return this == other || this == FOLLOW_UP_STATUS && other == FOLLOW_UP;
        }

        @JsonValue
        public String id() {
            return id;
        }
    }
}
