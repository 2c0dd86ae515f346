package se.trygghetshjulet.handlingsplan.history;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.handlingsplan.PlanMeasure;
import se.trygghetshjulet.handlingsplan.history.RowPair.Placed;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.text.Blank;

/**
 * What one version of a plan does to another, row by row: kept, changed, moved, dropped, new. A row is known by its key.
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
        FieldChanges fields = new FieldChanges(table);
        List<Change> changes = new ArrayList<>(fields.ofPlan(before, after));
        List<AreaStatus> areas = new ArrayList<>();
        for (RowPair<PlanArea> pair : RowPair.ofAreas(before, after)) {
            List<Change> own = fields.ofArea(pair.before(), pair.after());
            List<MeasureStatus> measures = new ArrayList<>();
            changes.addAll(own);
            boolean same = own.isEmpty();
            for (RowPair<Placed> row : RowPair.ofMeasures(pair, before, after)) {
                List<Change> measure = fields.ofMeasure(row);
                changes.addAll(measure);
                same &= measure.isEmpty();
                PlanMeasure shown = row.any().measure();
                measures.add(new MeasureStatus(shown.number(), shown.description(), kind(row, measure)));
            }
            areas.add(new AreaStatus(pair.any().number(), pair.any().name(), pair.kind(same), measures));
        }
        return new PlanDiff(changes, areas);
    }

    private static Kind kind(RowPair<Placed> row, List<Change> changes) {
        return changes.stream().anyMatch(change -> change.kind() == Kind.MOVED)
                ? Kind.MOVED
                : row.kind(changes.isEmpty());
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** What became of a row, in words to read. */
    public enum Kind {
        KEPT("Behållen"),
        CHANGED("Ändrad"),
        /** It stands in another area now, and may have changed on the way. */
        MOVED("Flyttad"),
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
    public static boolean isSame(String before, String after) {
        return Objects.equals(before == null ? "" : Blank.strip(before), after == null ? "" : Blank.strip(after));
    }
}
