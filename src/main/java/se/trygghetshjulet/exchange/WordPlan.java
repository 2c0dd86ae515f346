package se.trygghetshjulet.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import se.trygghetshjulet.exchange.Anchor.Extent;
import se.trygghetshjulet.exchange.WordGrid.Cell;
import se.trygghetshjulet.exchange.WordGrid.Said;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Field;

/**
 * A plan in Word as the lines of a sheet: each table that has a column of measures counts, and belongs to the area that the heading
 * above it names, unless it has a column of areas. Rows that the product has written are known by their bookmarks, which
 * stand in the columns of keys until {@link WordRowKeys} puts the keys there.
 */
final class WordPlan {

    /** Begins what stands in a column of keys and is no key yet. */
    static final String HASH = "#";

    /** Said of a measure once, and of the whole area with each of its measures. */
    private static final List<Field> MEASURES = List.of(Field.MEASURE, Field.MEASURE_KOMMUN, Field.MEASURE_POLIS);

    private final PlanTable table;
    private final List<Map<SheetColumn, String>> lines = new ArrayList<>();
    private String area = "";
    private String areaHash = "";

    private WordPlan(PlanTable table) {
        this.table = table;
    }

    static boolean isHash(String cell) {
        return cell.matches(HASH + "[0-9a-f]{24}");
    }

    /** @throws UnreadableFile if it is no Word document, or has no table of measures */
    static List<List<String>> read(byte[] file, PlanTable table) {
        WordPlan plan = new WordPlan(table);
        try {
            OfficeZip.demandSmall(file, WordParts.TOO_LARGE);
            try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
                word.getBodyElements().forEach(plan::read);
                plan.endArea();
            }
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // what is no Office file at all is told by exceptions of many kinds
            throw WordParts.unreadable(e);
        }
        if (plan.lines.stream().noneMatch(line -> line.containsKey(SheetColumn.MEASURE))) {
            throw new UnreadableFile("Dokumentet har ingen tabell med kolumnen ”"
                    + SheetColumn.MEASURE.heading(table)
                    + "”. Skriv kommunens rubriker i tabellens första rad och försök igen.");
        }
        return plan.asSheet();
    }

    private void read(IBodyElement element) {
        if (element instanceof XWPFTable found) {
            WordGrid grid = WordGrid.of(found);
            Map<Integer, Field> own = own(grid.headings());
            if (own.values().stream().anyMatch(MEASURES::contains)) {
                grid.rows().forEach(row -> read(row, grid.headings(), own));
            }
        } else if (element instanceof XWPFParagraph paragraph && isHeading(paragraph)) {
            endArea();
            areaHash = WordGrid.hash(paragraph, Extent.AVSNITT);
            area = withoutNumber(WordGrid.text(paragraph));
        }
    }

    /** An area that nothing is done for has a heading and no table; other headings go when the keys are put in. */
    private void endArea() {
        String key = HASH + areaHash;
        if (!areaHash.isEmpty() && lines.stream().noneMatch(line -> key.equals(line.get(SheetColumn.AREA_KEY)))) {
            Map<SheetColumn, String> line = new EnumMap<>(SheetColumn.class);
            line.put(SheetColumn.AREA, area);
            line.put(SheetColumn.AREA_KEY, key);
            lines.add(line);
        }
    }

    private static boolean isHeading(XWPFParagraph paragraph) {
        String style = paragraph.getStyle();
        return style != null && (style.startsWith("Heading") || style.startsWith("Rubrik"));
    }

    /** "Fokusområde 2. Trafik" and "2 Trafik" name the area "Trafik". */
    private String withoutNumber(String heading) {
        String kind = table.column(Field.AREA).map(column -> column.label()).orElse("");
        String text =
                heading.startsWith(kind) ? heading.substring(kind.length()).strip() : heading;
        return text.replaceFirst("^\\d+(\\.\\d+)*\\.?\\s+", "");
    }

    /** Columns of the municipality's own table by their place. */
    private Map<Integer, Field> own(List<String> headings) {
        Map<Integer, Field> own = new LinkedHashMap<>();
        for (int place = 0; place < headings.size(); place++) {
            String heading = headings.get(place);
            int at = place;
            table.columns().stream()
                    .filter(column -> column.label().equalsIgnoreCase(heading) && !own.containsValue(column.field()))
                    .findFirst()
                    .ifPresent(column -> own.put(at, column.field()));
        }
        return own;
    }

    private void read(WordGrid.Row row, List<String> headings, Map<Integer, Field> own) {
        Map<SheetColumn, String> shared = new EnumMap<>(SheetColumn.class);
        shared.put(SheetColumn.AREA, area);
        shared.put(SheetColumn.AREA_KEY, areaHash.isEmpty() ? "" : HASH + areaHash);
        for (int place = 0; place < row.cells().size(); place++) {
            SheetColumn column = own.containsKey(place)
                    ? SheetColumn.showing(own.get(place))
                    : SheetColumn.headed(place < headings.size() ? headings.get(place) : "", table);
            if (column != null) {
                shared.put(column, text(column, row.cells().get(place)));
            }
        }
        Map<String, Measure> measures = new LinkedHashMap<>();
        own.forEach((place, field) -> {
            if (MEASURES.contains(field) && place < row.cells().size()) {
                take(row, row.cells().get(place), field, measures);
            }
        });
        if (measures.isEmpty() && row.begins()) {
            shared.put(SheetColumn.MEASURE_KEY, row.hash().isEmpty() ? "" : HASH + row.hash());
            lines.add(shared);
        }
        measures.values().forEach(measure -> {
            Map<SheetColumn, String> line = new EnumMap<>(shared);
            line.put(SheetColumn.MEASURE, measure.text);
            line.put(SheetColumn.MEASURE_KEY, measure.hash.isEmpty() ? "" : HASH + measure.hash);
            if (measure.party != null) {
                line.put(SheetColumn.PARTY, measure.party.title());
            }
            lines.add(line);
        });
    }

    /** Beside a goal stand its indicators, each a row of its own, which no sheet has. */
    private String text(SheetColumn column, Cell cell) {
        return column == SheetColumn.EFFECT_GOAL && !areaHash.isEmpty() ? cell.text(areaHash) : cell.text();
    }

    /** What stands with the municipality and with the police is done by both. */
    private static void take(WordGrid.Row row, Cell cell, Field field, Map<String, Measure> measures) {
        if (cell.goesOn()) {
            return;
        }
        Party party = field == Field.MEASURE ? null : field == Field.MEASURE_KOMMUN ? Party.KOMMUN : Party.POLIS;
        for (Said said : field == Field.MEASURE ? cell.whole(row.hash()) : cell.each()) {
            measures.merge(
                    said.hash().isEmpty() ? said.text() : said.hash(),
                    new Measure(said.hash(), said.text(), party),
                    (one, other) -> new Measure(one.hash, one.text, Party.BADA));
        }
    }

    private List<List<String>> asSheet() {
        List<SheetColumn> columns = SheetColumn.of(table).stream()
                .filter(column -> List.of(SheetColumn.AREA, SheetColumn.MEASURE).contains(column)
                        || lines.stream().anyMatch(line -> line.containsKey(column)))
                .toList();
        List<List<String>> sheet = new ArrayList<>();
        sheet.add(columns.stream().map(column -> column.heading(table)).toList());
        lines.forEach(line -> sheet.add(
                columns.stream().map(column -> line.getOrDefault(column, "")).toList()));
        return sheet;
    }

    private record Measure(String hash, String text, Party party) {}
}
