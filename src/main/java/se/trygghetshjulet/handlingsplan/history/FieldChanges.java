package se.trygghetshjulet.handlingsplan.history;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.handlingsplan.PlanCause;
import se.trygghetshjulet.handlingsplan.PlanIndicator;
import se.trygghetshjulet.handlingsplan.PlanMeasure;
import se.trygghetshjulet.handlingsplan.history.PlanDiff.Change;
import se.trygghetshjulet.handlingsplan.history.PlanDiff.Kind;
import se.trygghetshjulet.handlingsplan.history.RowPair.Placed;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Column;
import se.trygghetshjulet.municipality.PlanTable.Field;

/** The fields of a row that differ, under the municipality's names for them. */
final class FieldChanges {

    /** What only some municipalities ask for of a measure, and what it is usually called. */
    private static final Map<Field, String> DETAILS = new EnumMap<>(Map.of(
            Field.SUB_AREA, "Delområde",
            Field.PURPOSE, "Syfte",
            Field.METHOD, "Metod",
            Field.DISTRICT, "Stadsdel",
            Field.CONTACT, "Kontakt",
            Field.WORK, "Engångsinsats eller ordinarie",
            Field.BUDGET, "Budget"));

    private final PlanTable table;

    FieldChanges(PlanTable table) {
        this.table = table;
    }

    List<Change> ofPlan(Plan before, Plan after) {
        return new Row<>("Planen", before, after)
                .compare("Gäller", Plan::period)
                .compare("Syfte", Plan::purpose)
                .changes();
    }

    /** A new or dropped area is one change; its measures are told one by one. */
    List<Change> ofArea(PlanArea before, PlanArea after) {
        String where = where(after == null ? before : after);
        if (before == null || after == null) {
            return List.of(oneSided(where, label(Field.AREA, "Område"), name(before), name(after)));
        }
        return new Row<>(where, before, after)
                .compare(label(Field.AREA, "Område"), PlanArea::name)
                .compare(label(Field.PROBLEM, "Problem"), PlanArea::problem)
                .compare(causeLabel(), FieldChanges::causes)
                .compare(label(Field.EFFECT_GOAL, "Mål"), PlanArea::effectGoal)
                .compare("Mått", FieldChanges::indicators)
                .compare(label(Field.SUB_GOAL, "Delmål"), PlanArea::subGoal)
                .compare(
                        label(Field.AREA_DISTRICT, "Stadsdel"),
                        area -> area.more().text(Field.AREA_DISTRICT))
                .compare(label(Field.PRIORITY, "Prioritet"), area -> area.more().text(Field.PRIORITY))
                .changes();
    }

    List<Change> ofMeasure(RowPair<Placed> pair) {
        Placed before = pair.before();
        Placed after = pair.after();
        String where = where(pair.any().measure());
        String label = label(Field.MEASURE, "Åtgärd");
        if (before == null || after == null) {
            return List.of(oneSided(where, label, text(before), text(after)));
        }
        Row<PlanMeasure> row = new Row<>(where, before.measure(), after.measure());
        boolean moved = !before.area().key().equals(after.area().key());
        if (moved) {
            row.add(new Change(
                    Kind.MOVED,
                    where,
                    label(Field.AREA, "Område"),
                    before.area().name(),
                    after.area().name()));
        }
        row.compare(label, PlanMeasure::description);
        // a cause that was rewritten is told once, at its area
        if (!moved && PlanDiff.isSame(causes(before.area()), causes(after.area()))) {
            row.compare(causeLabel(), before.cause().analysis(), after.cause().analysis());
        }
        DETAILS.forEach((field, usual) ->
                row.compare(label(field, usual), measure -> measure.more().text(field)));
        return row.compare("Part", own -> table.parties().title(own.party()))
                .compare(label(Field.OWNER, "Ansvarig"), PlanMeasure::answers)
                .compare(label(Field.SCHEDULE, "När"), PlanMeasure::schedule)
                .compare(label(Field.GOAL, "Operativt mål"), PlanMeasure::goal)
                .compare(label(Field.FOLLOW_UP, "Uppföljning"), PlanMeasure::followUp)
                .changes();
    }

    private static Change oneSided(String where, String field, String before, String after) {
        return new Change(before == null ? Kind.NEW : Kind.DROPPED, where, field, orEmpty(before), orEmpty(after));
    }

    private String label(Field field, String usual) {
        return table.column(field).map(Column::label).orElse(usual);
    }

    private String causeLabel() {
        return label(Field.CAUSE, label(Field.AREA_CAUSE, "Orsak"));
    }

    private static String where(PlanArea area) {
        return area.number() + " " + area.name();
    }

    private static String where(PlanMeasure measure) {
        return measure.number() + " " + measure.description();
    }

    private static String name(PlanArea area) {
        return area == null ? null : area.name();
    }

    private static String text(Placed placed) {
        return placed == null ? null : placed.measure().description();
    }

    private static String causes(PlanArea area) {
        return area.causes().stream()
                .map(PlanCause::analysis)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** Without the year's target, which follows from the rest and moves with the year. */
    private static String indicators(PlanArea area) {
        return area.indicators().stream().map(PlanIndicator::aim).collect(Collectors.joining("\n"));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** One row that stands in both versions, and what differs in it so far. */
    private record Row<T>(String where, T before, T after, List<Change> changes) {

        Row(String where, T before, T after) {
            this(where, before, after, new ArrayList<>());
        }

        void add(Change change) {
            changes.add(change);
        }

        Row<T> compare(String field, Function<T, String> text) {
            return compare(field, text.apply(before), text.apply(after));
        }

        Row<T> compare(String field, String old, String now) {
            if (!PlanDiff.isSame(old, now)) {
                changes.add(new Change(Kind.CHANGED, where, field, orEmpty(old), orEmpty(now)));
            }
            return this;
        }
    }
}
