package se.trygghetshjulet.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import se.trygghetshjulet.exchange.BookmarkName.Extent;
import se.trygghetshjulet.exchange.WordGrid.Cell;
import se.trygghetshjulet.exchange.WordLines.Line;
import se.trygghetshjulet.handlingsplan.PlanFace;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Field;
import se.trygghetshjulet.transfer.UnreadableFile;

/**
 * A plan in Word: each table that has a column of measures or causes counts, and belongs to the area that the heading above it
 * names, unless it has a column of areas. Text between the heading and the table says what the problem is.
 */
final class WordPlan {

    /** Said of a measure once, and of the whole area with each of its measures. */
    private static final List<Field> MEASURES = List.of(Field.MEASURE, Field.MEASURE_KOMMUN, Field.MEASURE_POLIS);

    private static final List<Field> CAUSES = List.of(Field.CAUSE, Field.AREA_CAUSE);

    /** A table of an area that nothing is done about has these alone. */
    private static final List<Field> OF_AN_AREA = List.of(Field.PROBLEM, Field.EFFECT_GOAL, Field.SUB_GOAL);

    /** What the product writes where nothing is said. */
    private static final Set<String> NOTHING_YET = Set.of(PlanFace.NOTHING_YET, WordDocument.NOTHING_YET);

    private final PlanTable table;
    private final WordNotes notes;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private String area = "";
    private String areaHash = "";
    private boolean tableIsRead;

    private WordPlan(PlanTable table) {
        this.table = table;
        this.notes = new WordNotes(table);
    }

    /** @throws UnreadableFile if it is no Word document, or has no table of measures or causes */
    static WordLines read(byte[] file, PlanTable table) {
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
        if (plan.lines.stream()
                .noneMatch(line -> line.said().containsKey(SheetColumn.MEASURE)
                        || line.said().containsKey(SheetColumn.CAUSE))) {
            throw new UnreadableFile("Dokumentet har ingen tabell med kolumnen ”"
                    + SheetColumn.MEASURE.heading(table)
                    + "”. Skriv kommunens rubriker i tabellens första rad och försök igen.");
        }
        return new WordLines(List.copyOf(plan.lines));
    }

    private void read(IBodyElement element) {
        if (element instanceof XWPFTable found) {
            WordGrid grid = WordGrid.of(found);
            Map<Integer, Field> own = own(grid.headings());
            if (own.values().stream().anyMatch(field -> MEASURES.contains(field) || CAUSES.contains(field))
                    || !areaHash.isEmpty() && own.values().stream().anyMatch(OF_AN_AREA::contains)) {
                grid.rows().forEach(row -> read(row, grid.headings(), own));
                tableIsRead = true;
            }
        } else if (element instanceof XWPFParagraph paragraph && isHeading(paragraph)) {
            endArea();
            areaHash = WordGrid.hash(paragraph, Extent.AVSNITT);
            area = withoutNumber(WordGrid.text(paragraph));
        } else if (element instanceof XWPFParagraph paragraph && !tableIsRead) {
            String text = WordGrid.text(paragraph);
            if (!notes.take(text) && !text.isEmpty() && !NOTHING_YET.contains(text)) {
                texts.add(text);
            }
        }
    }

    /** An area that nothing is done for has a heading and no table; other headings go when the keys are put in. */
    private void endArea() {
        if (!areaHash.isEmpty() && lines.stream().noneMatch(line -> line.area().equals(areaHash))) {
            lines.add(new Line(areaHash, "", true, Map.of(), shared()));
        }
        texts.clear();
        notes.clear();
        tableIsRead = false;
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

    /** "Problem: mörkt" says "mörkt". */
    private String problem() {
        String label = SheetColumn.PROBLEM.heading(table);
        return String.join("\n\n", texts).replaceFirst("(?iu)^" + Pattern.quote(label) + "\\s*:\\s*", "");
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

    private Map<SheetColumn, String> shared() {
        Map<SheetColumn, String> shared = new EnumMap<>(SheetColumn.class);
        shared.put(SheetColumn.AREA, area);
        shared.putAll(notes.said());
        if (!texts.isEmpty()) {
            shared.put(SheetColumn.PROBLEM, problem());
        }
        return shared;
    }

    private void read(WordGrid.Row row, List<String> headings, Map<Integer, Field> own) {
        Map<SheetColumn, String> shared = shared();
        Map<String, String> causes = new LinkedHashMap<>();
        if (own.containsValue(Field.AREA)) {
            shared.remove(SheetColumn.PROBLEM);
        }
        for (int place = 0; place < row.cells().size(); place++) {
            Cell cell = row.cells().get(place);
            SheetColumn column = own.containsKey(place)
                    ? SheetColumn.showing(own.get(place))
                    : SheetColumn.headed(place < headings.size() ? headings.get(place) : "", table);
            if (column != null && !(column == SheetColumn.PROBLEM && cell.text().isEmpty())) {
                shared.put(column, text(column, cell));
            }
            if (own.get(place) == Field.AREA_CAUSE) {
                cell.each().forEach(said -> causes.put(said.hash(), said.text()));
            }
        }
        List<WordMeasure> measures = WordMeasure.in(row, own);
        if (measures.isEmpty()) {
            lines.add(new Line(areaHash, row.hash(), row.begins(), causes, shared));
        }
        measures.forEach(measure -> {
            Map<SheetColumn, String> line = new EnumMap<>(shared);
            line.put(SheetColumn.MEASURE, measure.text());
            if (measure.party() != null) {
                line.put(SheetColumn.PARTY, table.parties().title(measure.party()));
            }
            lines.add(new Line(areaHash, measure.hash(), true, causes, line));
        });
    }

    /** Beside a goal stand its indicators, each a row of its own, which no sheet has. */
    private String text(SheetColumn column, Cell cell) {
        return column == SheetColumn.EFFECT_GOAL && !areaHash.isEmpty() ? cell.text(areaHash) : cell.text();
    }
}
