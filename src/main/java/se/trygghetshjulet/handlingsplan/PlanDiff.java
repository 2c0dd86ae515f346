package se.trygghetshjulet.handlingsplan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.trygghetshjulet.handlingsplan.Plan.PlanArea;
import se.trygghetshjulet.handlingsplan.Plan.PlanMeasure;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.text.Blank;

/**
 * What one version of a plan does to another, row by row: kept, changed, dropped, new.
 *
 * @param changes all that differs, in the order of the later version; what is dropped stands last in its area
 * @param areas every area of both versions and what became of it
 */
public record PlanDiff(List<Change> changes, List<AreaStatus> areas) {

    /**
     * Compares two versions of one municipality's plan: a version with the one that it revises, or two readings of one
     * draft.
     *
     * @param table gives the fields the municipality's own names
     */
    public static PlanDiff between(Plan before, Plan after, PlanTable table) {
        RowPairs pairs = RowPairs.between(before, after);
        FieldChanges fields = new FieldChanges(table);
        List<Change> changes = new ArrayList<>(fields.ofPlan(before, after));
        List<AreaStatus> areas = new ArrayList<>();
        for (RowPairs.Pair<PlanArea> pair : pairs.of(before.areas(), after.areas())) {
            List<Change> own = fields.ofArea(pair.before(), pair.after());
            List<MeasureStatus> measures = new ArrayList<>();
            changes.addAll(own);
            boolean same = own.isEmpty();
            for (RowPairs.Pair<PlanMeasure> row : pairs.ofMeasures(pair.before(), pair.after())) {
                List<Change> measure = fields.ofMeasure(pair, row);
                changes.addAll(measure);
                same &= measure.isEmpty();
                measures.add(
                        new MeasureStatus(row.any().number(), row.any().description(), row.kind(measure.isEmpty())));
            }
            areas.add(new AreaStatus(pair.any().number(), pair.any().name(), pair.kind(same), measures));
        }
        return new PlanDiff(changes, areas);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** What became of a row, in words to read. */
    public enum Kind {
        KEPT("Behållen"),
        CHANGED("Ändrad"),
        DROPPED("Utgår"),
        NEW("Ny");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        @JsonValue
        public String id() {
            return title.toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param where "Planen", "2 Trafikmiljön", "2.3 Fartkontroller"; the number of a dropped row is the one that it had
     * @param field the municipality's name of the field
     * @param before empty text for what is new
     * @param after empty text for what is dropped
     */
    public record Change(Kind kind, String where, String field, String before, String after) {

        /** Swedish word for the kind, for forms and pages. */
        @JsonProperty
        public String title() {
            return kind.title();
        }
    }

    public record AreaStatus(String number, String name, Kind kind, List<MeasureStatus> measures) {

        @JsonProperty
        public String title() {
            return kind.title();
        }
    }

    public record MeasureStatus(String number, String description, Kind kind) {

        @JsonProperty
        public String title() {
            return kind.title();
        }
    }

    /** Two texts as people read them: nothing and an empty text are the same. */
    static boolean isSame(String before, String after) {
        return Objects.equals(before == null ? "" : Blank.strip(before), after == null ? "" : Blank.strip(after));
    }
}
