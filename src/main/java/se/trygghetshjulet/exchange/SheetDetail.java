package se.trygghetshjulet.exchange;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.handlingsplan.PlanIndicator;
import se.trygghetshjulet.handlingsplan.depth.AreaDetail;
import se.trygghetshjulet.handlingsplan.depth.Budget;
import se.trygghetshjulet.handlingsplan.depth.IndicatorDetail;
import se.trygghetshjulet.handlingsplan.depth.MeasureDetail;
import se.trygghetshjulet.handlingsplan.depth.Work;
import se.trygghetshjulet.municipality.PlanTable;

/** What a line of a sheet says in the columns that only some municipalities have. */
record SheetDetail(Map<SheetColumn, Integer> places, PlanTable table) {

    private static final int LAST_PLACE = 999;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_INDICATORS = 20;

    /** @param fault takes what is wrong, with its column */
    void check(List<String> cells, BiConsumer<SheetColumn, String> fault) {
        Stream.of(SheetColumn.AREA_ORDER, SheetColumn.ORDER)
                .forEach(column -> number(cells, column, LAST_PLACE, fault));
        Stream.of(SheetColumn.PROBABILITY, SheetColumn.CONSEQUENCE)
                .forEach(column ->
                        number(cells, column, table.priorityScale() == null ? 0 : table.priorityScale(), fault));
        boolean isProbable = SheetColumn.PROBABILITY.of(cells, places) != null;
        boolean isConsequential = SheetColumn.CONSEQUENCE.of(cells, places) != null;
        if (isProbable != isConsequential) {
            fault.accept(
                    isProbable ? SheetColumn.CONSEQUENCE : SheetColumn.PROBABILITY,
                    "Sannolikhet och konsekvens hör ihop. Fyll i båda, eller ingen.");
        }
        String work = SheetColumn.WORK.of(cells, places);
        if (work != null && Work.titled(work).isEmpty()) {
            fault.accept(
                    SheetColumn.WORK, "Skriv " + Work.ENGANGSINSATS.title() + " eller " + Work.ORDINARIE.title() + ".");
        }
        String budget = SheetColumn.BUDGET.of(cells, places);
        if (budget != null && Budget.of(budget).isEmpty()) {
            fault.accept(SheetColumn.BUDGET, Budget.FAULT);
        }
        List<String> indicators = names(SheetColumn.INDICATOR.of(cells, places));
        if (indicators.size() > MOST_INDICATORS || indicators.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            fault.accept(
                    SheetColumn.INDICATOR,
                    "Ett område får ha högst " + MOST_INDICATORS + " mått, vart och ett på högst " + LONGEST_NAME
                            + " tecken. Skriv ett på varje rad i rutan.");
        }
    }

    private void number(List<String> cells, SheetColumn column, int highest, BiConsumer<SheetColumn, String> fault) {
        String said = column.of(cells, places);
        if (said != null && !isNumber(said, highest)) {
            fault.accept(column, "Skriv ett heltal från 1 till " + highest + ".");
        }
    }

    private static boolean isNumber(String text, int highest) {
        return text.matches("[0-9]{1,3}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= highest;
    }

    /** @param before what stays where the sheet has no column */
    MeasureDetail measure(List<String> cells, MeasureDetail before) {
        return new MeasureDetail(
                said(SheetColumn.SUB_AREA, cells, before.subArea()),
                said(SheetColumn.DISTRICT, cells, before.district()),
                said(SheetColumn.PURPOSE, cells, before.purpose()),
                said(SheetColumn.METHOD, cells, before.method()),
                said(SheetColumn.CONTACT, cells, before.contact()),
                places.containsKey(SheetColumn.WORK)
                        ? Work.titled(SheetColumn.WORK.of(cells, places)).orElse(null)
                        : before.work(),
                places.containsKey(SheetColumn.ORDER) ? figure(SheetColumn.ORDER.of(cells, places)) : before.order(),
                said(SheetColumn.BUDGET, cells, before.budget()));
    }

    private String said(SheetColumn column, List<String> cells, String before) {
        return places.containsKey(column) ? column.of(cells, places) : before;
    }

    /**
     * @param said what the sheet says of the area, by its columns
     * @param before what stays where the sheet has no column
     */
    static AreaDetail area(Map<SheetColumn, String> said, AreaDetail before) {
        return new AreaDetail(
                said.containsKey(SheetColumn.AREA_DISTRICT) ? said.get(SheetColumn.AREA_DISTRICT) : before.district(),
                kept(said, SheetColumn.AREA_ORDER, before.order()),
                kept(said, SheetColumn.PROBABILITY, before.probability()),
                kept(said, SheetColumn.CONSEQUENCE, before.consequence()));
    }

    private static Integer kept(Map<SheetColumn, String> said, SheetColumn column, Integer before) {
        return said.containsKey(column) ? figure(said.get(column)) : before;
    }

    /** What is no figure has been told as a fault. */
    private static Integer figure(String text) {
        return text != null && isNumber(text, LAST_PLACE) ? Integer.valueOf(text) : null;
    }

    /** Those that the sheet names, with the figures that they had. */
    static List<PlanIndicator> indicators(Map<SheetColumn, String> said, PlanArea before) {
        List<PlanIndicator> known = new LinkedList<>(before == null ? List.of() : before.indicators());
        if (!said.containsKey(SheetColumn.INDICATOR)) {
            return List.copyOf(known);
        }
        List<PlanIndicator> indicators = new ArrayList<>();
        for (String name : names(said.get(SheetColumn.INDICATOR))) {
            PlanIndicator own = known.stream()
                    .filter(indicator -> indicator.name().equals(name))
                    .findFirst()
                    .orElseGet(() -> new PlanIndicator(null, name, null, null, null, null, null, IndicatorDetail.NONE));
            known.remove(own);
            indicators.add(own);
        }
        return indicators;
    }

    private static List<String> names(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }
}
