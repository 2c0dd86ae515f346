package se.trygghetshjulet.municipality;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import se.trygghetshjulet.text.Coded;

/**
 * The municipality's own face of the plan: which columns its table has, in which order and by which names. The same
 * names stand in forms, documents and on the public page.
 *
 * @param priorityScale the highest figure of the scale on which probability and consequence are weighed, from 1; null
 *     where areas are not weighed
 * @param goalsWithoutMeasures whether an area may have an effect goal and no measure; null means that it may not
 * @param parties whose measures it shows, for what they are called
 */
public record PlanTable(
        @NotEmpty List<@Valid Column> columns,
        @Min(2) @Max(10) Integer priorityScale,
        Boolean goalsWithoutMeasures,
        @JsonIgnore Parties parties) {

    @JsonCreator
    public PlanTable(
            @JsonProperty("columns") List<Column> columns,
            @JsonProperty("priorityScale") Integer priorityScale,
            @JsonProperty("goalsWithoutMeasures") Boolean goalsWithoutMeasures) {
        this(columns, priorityScale, goalsWithoutMeasures, Parties.BY_LAW);
    }

    /** Nothing but columns. */
    public PlanTable(List<Column> columns) {
        this(columns, null, null);
    }

    PlanTable of(Parties own) {
        return new PlanTable(columns, priorityScale, goalsWithoutMeasures, own);
    }

    /** Whether an area may have a goal and nothing that is done about it. */
    public boolean allowsGoalsWithoutMeasures() {
        return Boolean.TRUE.equals(goalsWithoutMeasures);
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
    public enum Field implements Coded {
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
        FOLLOW_UP_STATUS("followUpStatus"),
        /** Indicators in a column of their own, with rules of their own. */
        INDICATOR("indicator"),
        /** Part of the area that a measure belongs to. */
        SUB_AREA("subArea"),
        PURPOSE("purpose"),
        METHOD("method"),
        CONTACT("contact"),
        /** One-off or ordinary work. */
        WORK("work"),
        BUDGET("budget"),
        /** The place of areas and measures, seen in their numbers. */
        ORDER("order"),
        /** Of a measure. */
        DISTRICT("district"),
        AREA_DISTRICT("areaDistrict"),
        /** Of an area: probability times consequence. */
        PRIORITY("priority");

        /** What an area's heading, the lines below it and the rows' numbers say, and no column of its table. */
        private static final Set<Field> BESIDE_THE_TABLE = EnumSet.of(AREA, AREA_DISTRICT, PRIORITY, ORDER);

        private static final Set<Field> OF_A_MEASURE = EnumSet.of(
                CAUSE,
                GOAL,
                SCHEDULE,
                OWNER,
                FOLLOW_UP,
                FOLLOW_UP_STATUS,
                SUB_AREA,
                PURPOSE,
                METHOD,
                CONTACT,
                WORK,
                BUDGET,
                DISTRICT);

        private final String id;

        Field(String id) {
            this.id = id;
        }

        @JsonCreator
        public static Field of(String id) {
            return Coded.find(Field.class, id)
                    .orElseThrow(() -> new IllegalArgumentException("kolumnen '" + id + "' finns inte, välj bland "
                            + Arrays.stream(values()).map(Field::id).collect(Collectors.joining(", "))));
        }

        /** Whether it is a column of an area's table where that is read. */
        public boolean isInTable() {
            return !BESIDE_THE_TABLE.contains(this);
        }

        /** Whether a column of this field lets one read and fill in the other. */
        boolean shows(Field other) {
            return this == other || this == FOLLOW_UP_STATUS && other == FOLLOW_UP;
        }

        @Override
        public String id() {
            return id;
        }
    }
}
