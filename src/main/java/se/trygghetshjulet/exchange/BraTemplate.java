package se.trygghetshjulet.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.text.Blank;

/**
 * The headings of a plan of measures by the steps of Brå's method support: problem, cause, goal, measure, who, when, with
 * what, and how it is followed up. Sheets are written under the first name of each and read under all of them.
 */
enum BraTemplate {
    AREA(SheetColumn.AREA, "Område", "Fokusområde", "Prioriterat område", "Problemområde", "Insatsområde"),
    PROBLEM(SheetColumn.PROBLEM, "Problem", "Problembild", "Problembeskrivning", "Lägesbild"),
    CAUSE(SheetColumn.CAUSE, "Orsak", "Orsaker", "Orsaksanalys", "Bakomliggande orsaker"),
    GOAL(SheetColumn.EFFECT_GOAL, "Mål", "Effektmål", "Övergripande mål", "Långsiktigt mål"),
    SUB_GOAL(SheetColumn.SUB_GOAL, "Delmål", "Kortsiktigt mål"),
    MEASURE(SheetColumn.MEASURE, "Åtgärd", "Åtgärder", "Insats", "Aktivitet"),
    PURPOSE(SheetColumn.PURPOSE, "Syfte", "Syfte med åtgärden"),
    METHOD(SheetColumn.METHOD, "Metod", "Genomförande", "Tillvägagångssätt"),
    PARTY(SheetColumn.PARTY, "Part"),
    OWNER(SheetColumn.OWNER, "Ansvarig", "Ansvarig aktör", "Ansvarig verksamhet", "Huvudansvarig"),
    CONTACT(SheetColumn.CONTACT, "Kontakt", "Kontaktfunktion", "Kontaktperson"),
    PARTNERS(null, "Samverkansaktörer", "Samverkansparter", "Medverkande", "Övriga aktörer"),
    TARGET_GROUP(null, "Målgrupp"),
    SCHEDULE(SheetColumn.SCHEDULE, "Tidplan", "Tidsplan", "När", "Tid"),
    RESOURCES(SheetColumn.BUDGET, "Resurser", "Budget", "Kostnad", "Finansiering"),
    OPERATIVE_GOAL(SheetColumn.GOAL, "Mål för åtgärden", "Aktivitetsmål", "Operativt mål", "Förväntat resultat"),
    INDICATOR(SheetColumn.INDICATOR, "Indikator", "Indikatorer", "Mått"),
    FOLLOW_UP(SheetColumn.FOLLOW_UP, "Uppföljning", "Uppföljning och utvärdering"),
    STATUS(null, "Status", "Kommentar");

    /** What every sheet needs so that its rows are known again. */
    private static final List<SheetColumn> KEYS =
            List.of(SheetColumn.SEEN, SheetColumn.AREA_KEY, SheetColumn.MEASURE_KEY);

    private final SheetColumn column;
    private final List<String> names;

    /** @param column where the plan keeps it; null where no plan does */
    BraTemplate(SheetColumn column, String... names) {
        this.column = column;
        this.names = List.of(names);
    }

    static boolean has(String heading) {
        return headed(heading).isPresent();
    }

    /** The municipality's own column for what a heading of the template is about. */
    static Optional<SheetColumn> column(String heading, PlanTable table) {
        return headed(heading).map(found -> found.column).filter(column -> column.isIn(table));
    }

    private static Optional<BraTemplate> headed(String heading) {
        String said = Blank.strip(heading);
        return Arrays.stream(values())
                .filter(one -> one.names.stream().anyMatch(said::equalsIgnoreCase))
                .findFirst();
    }

    /** Headings of the template under which something is written that the municipality's plan has no place for. */
    static List<String> leftOut(List<List<String>> sheet, Set<Integer> places) {
        List<String> headings = sheet.get(0);
        Set<String> leftOut = new TreeSet<>();
        for (int place = 0; place < headings.size(); place++) {
            int at = place;
            boolean says = sheet.stream().skip(1).anyMatch(line -> line.size() > at && !Blank.is(line.get(at)));
            if (says && !places.contains(place)) {
                headed(headings.get(place)).ifPresent(one -> leftOut.add(one.names.get(0)));
            }
        }
        return List.copyOf(leftOut);
    }

    /** Those of the names that are headings of the template; what anybody may have written into an address is none. */
    static List<String> known(List<String> names) {
        return names.stream()
                .map(BraTemplate::headed)
                .flatMap(Optional::stream)
                .map(one -> one.names.get(0))
                .distinct()
                .toList();
    }

    /**
     * A plan's sheet under the template's headings: what the plan has no column for is left empty, and what the template has
     * none for stands last under the municipality's name.
     *
     * @param sheet as {@link PlanSheet} writes it
     */
    static List<List<String>> of(List<List<String>> sheet, PlanTable table) {
        List<SheetColumn> own = SheetColumn.of(table);
        List<SheetColumn> beside = own.stream()
                .filter(column -> Stream.of(values()).noneMatch(one -> one.column == column))
                .filter(column -> !KEYS.contains(column))
                .toList();
        List<List<String>> lines = new ArrayList<>();
        for (int line = 0; line < sheet.size(); line++) {
            List<String> said = sheet.get(line);
            boolean isHeading = line == 0;
            List<String> cells = new ArrayList<>();
            for (BraTemplate one : values()) {
                int place = own.indexOf(one.column);
                cells.add(isHeading ? one.names.get(0) : place < 0 ? "" : said.get(place));
            }
            Stream.concat(beside.stream(), KEYS.stream()).forEach(column -> cells.add(said.get(own.indexOf(column))));
            lines.add(cells);
        }
        return lines;
    }
}
