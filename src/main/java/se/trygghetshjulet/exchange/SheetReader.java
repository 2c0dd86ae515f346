package se.trygghetshjulet.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.trygghetshjulet.exchange.PlanSheet.Fault;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.handlingsplan.PlanMeasure;
import se.trygghetshjulet.handlingsplan.depth.MeasureDetail;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.PlanTable;

/** Reads the lines of a sheet one by one, and goes on after what is wrong, so that all of it is told at once. */
final class SheetReader {

    private static final List<SheetColumn> OF_AREA = List.of(
            SheetColumn.AREA,
            SheetColumn.PROBLEM,
            SheetColumn.EFFECT_GOAL,
            SheetColumn.SUB_GOAL,
            SheetColumn.INDICATOR,
            SheetColumn.AREA_DISTRICT,
            SheetColumn.AREA_ORDER,
            SheetColumn.PROBABILITY,
            SheetColumn.CONSEQUENCE);
    private static final List<SheetColumn> OF_MEASURE = List.of(
            SheetColumn.MEASURE_KEY,
            SheetColumn.OWNER,
            SheetColumn.OWNER_ROLE,
            SheetColumn.SCHEDULE,
            SheetColumn.GOAL,
            SheetColumn.FOLLOW_UP,
            SheetColumn.SUB_AREA,
            SheetColumn.ORDER,
            SheetColumn.PURPOSE,
            SheetColumn.METHOD,
            SheetColumn.DISTRICT,
            SheetColumn.WORK,
            SheetColumn.CONTACT,
            SheetColumn.BUDGET);

    private final PlanTable table;
    private final Map<SheetColumn, Integer> places;
    private final boolean saysParties;
    private final SheetDetail detail;
    private final Map<String, PlanArea> knownAreas;
    private final Map<String, PlanMeasure> knownMeasures;
    private final Map<String, String> knownCauses = new HashMap<>();
    private final Map<String, SheetArea> areas = new LinkedHashMap<>();
    private final Set<String> measureKeys = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    /** @param saysParties whether a new measure must name its party; else it is done by both until somebody says otherwise */
    SheetReader(List<PlanArea> before, PlanTable table, Map<SheetColumn, Integer> places, boolean saysParties) {
        this.table = table;
        this.places = places;
        this.saysParties = saysParties;
        this.detail = new SheetDetail(places, table);
        this.knownAreas = PlanSheet.byKey(before.stream(), PlanArea::key);
        this.knownMeasures =
                PlanSheet.byKey(before.stream().flatMap(area -> area.measures().stream()), PlanMeasure::key);
        before.stream()
                .flatMap(area -> area.causes().stream())
                .forEach(
                        cause -> cause.measures().forEach(measure -> knownCauses.put(measure.key(), cause.analysis())));
    }

    Map<String, SheetArea> areas() {
        return areas;
    }

    List<Fault> faults() {
        return faults;
    }

    /** @param line its number in the sheet */
    void add(List<String> cells, int line) {
        for (SheetColumn column : places.keySet()) {
            String text = column.of(cells, places);
            if (text != null && text.length() > column.longest()) {
                fault(
                        line,
                        column,
                        "Texten är " + text.length() + " tecken. Högst " + column.longest() + " får plats. Korta den.");
            }
        }
        detail.check(cells, (column, message) -> fault(line, column, message));
        SheetArea area = area(cells, line);
        if (area == null) {
            return;
        }
        for (SheetColumn column : OF_AREA) {
            if (places.containsKey(column)) {
                String earlier = area.otherThan(column, column.of(cells, places));
                if (earlier != null) {
                    fault(
                            line,
                            column,
                            "Rad " + area.line() + " säger något annat om samma område. Skriv samma sak, eller"
                                    + " lämna rutan tom.");
                }
            }
        }
        PlanMeasure measure = measure(cells, line);
        area.add(cause(cells, measure), measure);
    }

    /** A sheet that has no column for causes leaves each measure with its own. */
    private String cause(List<String> cells, PlanMeasure measure) {
        return places.containsKey(SheetColumn.CAUSE) || measure == null
                ? SheetColumn.CAUSE.of(cells, places)
                : knownCauses.get(measure.key());
    }

    private SheetArea area(List<String> cells, int line) {
        String key = SheetColumn.AREA_KEY.of(cells, places);
        String name = SheetColumn.AREA.of(cells, places);
        if (key != null && !knownAreas.containsKey(key)) {
            fault(line, SheetColumn.AREA_KEY, "Nyckeln finns inte i planen. Lämna rutan tom om området är nytt.");
            return null;
        }
        String known = key == null ? "namn " + name : "nyckel " + key;
        if (name == null && !areas.containsKey(known)) {
            fault(line, SheetColumn.AREA, "Skriv vad området heter.");
            return null;
        }
        return areas.computeIfAbsent(known, any -> new SheetArea(key == null ? null : knownAreas.get(key), line));
    }

    private PlanMeasure measure(List<String> cells, int line) {
        String description = SheetColumn.MEASURE.of(cells, places);
        if (description == null) {
            OF_MEASURE.stream()
                    .filter(column -> column.of(cells, places) != null)
                    .findFirst()
                    .ifPresent(column ->
                            fault(line, SheetColumn.MEASURE, "Skriv åtgärden, eller ta bort raden om den ska utgå."));
            return null;
        }
        String key = SheetColumn.MEASURE_KEY.of(cells, places);
        PlanMeasure before = key == null ? null : knownMeasures.get(key);
        if (key != null && before == null) {
            fault(line, SheetColumn.MEASURE_KEY, "Nyckeln finns inte i planen. Lämna rutan tom om åtgärden är ny.");
        } else if (key != null && !measureKeys.add(key)) {
            fault(
                    line,
                    SheetColumn.MEASURE_KEY,
                    "Samma åtgärd står två gånger. Ta bort den ena raden, eller dess nyckel.");
        }
        return new PlanMeasure(
                key,
                "",
                description,
                party(cells, line, before),
                said(SheetColumn.OWNER, cells, before == null ? null : before.owner()),
                said(SheetColumn.OWNER_ROLE, cells, before == null ? null : before.ownerRole()),
                said(SheetColumn.SCHEDULE, cells, before == null ? null : before.schedule()),
                said(SheetColumn.GOAL, cells, before == null ? null : before.goal()),
                said(SheetColumn.FOLLOW_UP, cells, before == null ? null : before.followUp()),
                detail.measure(cells, before == null ? MeasureDetail.NONE : before.more()));
    }

    private String said(SheetColumn column, List<String> cells, String before) {
        return places.containsKey(column) ? column.of(cells, places) : before;
    }

    private Party party(List<String> cells, int line, PlanMeasure before) {
        String said = SheetColumn.PARTY.of(cells, places);
        if (said == null && before != null) {
            return before.party();
        }
        if (said == null && !saysParties) {
            return Party.BADA;
        }
        return table.parties().titled(said).orElseGet(() -> {
            fault(
                    line,
                    SheetColumn.PARTY,
                    "Skriv vem som gör det: "
                            + table.parties().choices().stream()
                                    .map(table.parties()::title)
                                    .collect(Collectors.joining(", "))
                            + ".");
            return Party.BADA;
        });
    }

    private void fault(int line, SheetColumn column, String message) {
        faults.add(new Fault(line, column.heading(table), message));
    }
}
