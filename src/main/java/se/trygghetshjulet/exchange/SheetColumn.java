package se.trygghetshjulet.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.trygghetshjulet.exchange.PlanSheet.Fault;
import se.trygghetshjulet.exchange.PlanSheet.Line;
import se.trygghetshjulet.handlingsplan.PlanIndicator;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Column;
import se.trygghetshjulet.municipality.PlanTable.Field;
import se.trygghetshjulet.text.Blank;

/** A column of a plan's sheet, under the municipality's name for it. */
enum SheetColumn {
    SEEN("Textens nummer", null, 40, line -> null),
    AREA_KEY("Områdets nyckel", null, 40, line -> line.area().key()),
    AREA("Område", Field.AREA, 200, line -> line.area().name()),
    PROBLEM("Problem", Field.PROBLEM, 2000, line -> line.area().problem()),
    EFFECT_GOAL("Mål", Field.EFFECT_GOAL, 2000, line -> line.area().effectGoal()),
    SUB_GOAL("Delmål", Field.SUB_GOAL, 2000, line -> line.area().subGoal()),
    INDICATOR(
            "Indikator",
            Field.INDICATOR,
            4000,
            line -> String.join(
                    "\n",
                    line.area().indicators().stream().map(PlanIndicator::name).toList())),
    AREA_DISTRICT(
            "Områdets stadsdel",
            Field.AREA_DISTRICT,
            100,
            line -> line.area().more().district()),
    AREA_ORDER("Områdets ordning", null, 40, line -> line.area().more().text(Field.ORDER)),
    PROBABILITY("Sannolikhet", null, 40, line -> number(line.area().more().probability())),
    CONSEQUENCE("Konsekvens", null, 40, line -> number(line.area().more().consequence())),
    CAUSE(
            "Orsak",
            Field.CAUSE,
            2000,
            line -> line.cause() == null ? null : line.cause().analysis()),
    SUB_AREA("Delområde", Field.SUB_AREA, 200),
    MEASURE_KEY("Åtgärdens nyckel", null, 40, line -> line.ofMeasure(measure -> measure.key())),
    MEASURE("Åtgärd", Field.MEASURE, 2000, line -> line.ofMeasure(measure -> measure.description())),
    PARTY(
            "Part",
            null,
            200,
            line -> line.ofMeasure(measure -> line.table().parties().title(measure.party()))),
    ORDER("Ordning", Field.ORDER, 40),
    PURPOSE("Syfte", Field.PURPOSE, 1000),
    METHOD("Metod", Field.METHOD, 1000),
    DISTRICT("Stadsdel", Field.DISTRICT, 100),
    WORK("Engångsinsats eller ordinarie", Field.WORK, 40),
    OWNER("Ansvarig", Field.OWNER, 200, line -> line.ofMeasure(measure -> measure.owner())),
    OWNER_ROLE("Funktion", null, 200, line -> line.ofMeasure(measure -> measure.ownerRole())),
    CONTACT("Kontakt", Field.CONTACT, 200),
    SCHEDULE("När", Field.SCHEDULE, 200, line -> line.ofMeasure(measure -> measure.schedule())),
    GOAL("Operativt mål", Field.GOAL, 1000, line -> line.ofMeasure(measure -> measure.goal())),
    FOLLOW_UP("Uppföljning", Field.FOLLOW_UP, 1000, line -> line.ofMeasure(measure -> measure.followUp())),
    BUDGET("Budget", Field.BUDGET, 200);

    private final String usual;
    private final Field field;
    private final int longest;
    private final Function<Line, String> text;

    SheetColumn(String usual, Field field, int longest, Function<Line, String> text) {
        this.usual = usual;
        this.field = field;
        this.longest = longest;
        this.text = text;
    }

    /** Something that only some municipalities ask for of a measure. */
    SheetColumn(String usual, Field field, int longest) {
        this(
                usual,
                field,
                longest,
                line -> line.ofMeasure(measure -> measure.more().text(field)));
    }

    private static String number(Integer figure) {
        return figure == null ? null : figure.toString();
    }

    /** The municipality's own columns, and those that every sheet has. */
    static List<SheetColumn> of(PlanTable table) {
        return Arrays.stream(values()).filter(column -> column.isIn(table)).toList();
    }

    boolean isIn(PlanTable table) {
        return switch (this) {
            case SEEN, AREA_KEY, AREA, PROBLEM, MEASURE_KEY, MEASURE, PARTY -> true;
            case AREA_ORDER -> table.has(Field.ORDER);
            case PROBABILITY, CONSEQUENCE -> table.has(Field.PRIORITY);
            case OWNER_ROLE -> table.has(Field.OWNER);
            case CAUSE -> table.has(Field.CAUSE) || table.has(Field.AREA_CAUSE);
            default -> table.has(field);
        };
    }

    /** The column that has what the municipality's own one shows; null for what no sheet has. */
    static SheetColumn showing(Field field) {
        if (field == Field.AREA_CAUSE) {
            return CAUSE;
        }
        return Arrays.stream(values())
                .filter(column -> column.field == field && column.isReadable())
                .findFirst()
                .orElse(null);
    }

    /** The column that is headed so; null if there is none. */
    static SheetColumn headed(String heading, PlanTable table) {
        return of(table).stream()
                .filter(column -> column.isReadable() && column.heading(table).equalsIgnoreCase(heading))
                .findFirst()
                .orElse(null);
    }

    /** Whether a cell on paper says what the sheet does: measures have rows of their own, and indicators more than a name. */
    private boolean isReadable() {
        return this != MEASURE && this != INDICATOR;
    }

    String heading(PlanTable table) {
        List<String> taken = new ArrayList<>();
        for (SheetColumn column : values()) {
            String own = column.label(table);
            String heading = taken.stream().anyMatch(own::equalsIgnoreCase) ? own + " (åtgärd)" : own;
            if (column == this) {
                return heading;
            }
            if (column.isIn(table)) {
                taken.add(heading);
            }
        }
        throw new IllegalStateException("no such column: " + this);
    }

    private String label(PlanTable table) {
        Field shown = this == CAUSE && !table.has(Field.CAUSE) ? Field.AREA_CAUSE : field;
        return shown == null ? usual : table.column(shown).map(Column::label).orElse(usual);
    }

    String text(Line line) {
        return text.apply(line);
    }

    int longest() {
        return longest;
    }

    /** What a line says in this column; null if that is nothing. */
    String of(List<String> line, Map<SheetColumn, Integer> places) {
        Integer place = places.get(this);
        String said = place == null || place >= line.size() ? "" : Blank.strip(line.get(place));
        return Blank.is(said) ? null : said;
    }

    /** Where each column stands; what is wrong with the headings is added to the faults. */
    static Map<SheetColumn, Integer> places(List<String> headings, PlanTable table, List<Fault> faults) {
        Map<SheetColumn, Integer> places = new EnumMap<>(SheetColumn.class);
        String own = String.join(
                ", ", of(table).stream().map(column -> column.heading(table)).toList());
        for (int place = 0; place < headings.size(); place++) {
            String heading = Blank.strip(headings.get(place));
            if (Blank.is(heading)) {
                continue;
            }
            SheetColumn column = of(table).stream()
                    .filter(candidate -> candidate.heading(table).equalsIgnoreCase(heading))
                    .findFirst()
                    .or(() -> BraTemplate.column(heading, table).filter(known -> !places.containsKey(known)))
                    .orElse(null);
            if (column == null && BraTemplate.has(heading)) {
                continue;
            }
            if (column == null) {
                faults.add(new Fault(1, heading, "Kommunens plan har ingen sådan kolumn. Kolumnerna är: " + own + "."));
            } else if (places.put(column, place) != null) {
                faults.add(new Fault(1, heading, "Kolumnen står två gånger. Ta bort den ena."));
            }
        }
        for (SheetColumn needed : List.of(AREA, MEASURE)) {
            if (!places.containsKey(needed)) {
                faults.add(
                        new Fault(1, needed.heading(table), "Kolumnen saknas. Den måste finnas i den första raden."));
            }
        }
        return places;
    }
}
