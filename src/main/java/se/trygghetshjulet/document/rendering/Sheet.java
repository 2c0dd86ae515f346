package se.trygghetshjulet.document.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.trygghetshjulet.document.rendering.Printout.Block;
import se.trygghetshjulet.document.rendering.Printout.Bullets;
import se.trygghetshjulet.document.rendering.Printout.Cell;
import se.trygghetshjulet.document.rendering.Printout.Fact;
import se.trygghetshjulet.document.rendering.Printout.Paragraph;
import se.trygghetshjulet.document.rendering.Printout.Row;
import se.trygghetshjulet.document.rendering.Printout.Section;
import se.trygghetshjulet.document.rendering.Printout.Signed;
import se.trygghetshjulet.document.rendering.Printout.Table;

/**
 * A printout as the template lays it out: printable texts, an id for each heading, a width for each column.
 *
 * @param description what the file's metadata tells of it
 * @param outline the headings as a tree, for bookmarks and contents
 * @param signatures null where nobody has signed
 */
record Sheet(
        String title,
        String subtitle,
        String description,
        List<Fact> facts,
        boolean contents,
        List<Part> parts,
        List<Mark> outline,
        ShownTable signatures) {

    /** More columns than these lie across the page. */
    private static final int UPRIGHT_COLUMNS = 4;

    /** Characters of a table's text that fit beside each other on paper that stands, and on paper that lies. */
    private static final int UPRIGHT_LINE = 100;

    private static final int LYING_LINE = 155;

    private static final String SIGNATURES = "Underskrifter";
    private static final String SIGNATURES_ID = "underskrifter";

    static Sheet of(Printout printout) {
        List<Part> parts = parts(printout.sections());
        List<Mark> outline = Mark.tree(parts);
        ShownTable signatures = signatures(printout.signatures());
        if (signatures != null) {
            outline.add(new Mark(SIGNATURES_ID, SIGNATURES, 2, new ArrayList<>()));
        }
        String title = PrintableText.of(printout.title());
        String subtitle = PrintableText.of(printout.subtitle());
        return new Sheet(
                title,
                subtitle,
                subtitle.isEmpty() ? title : title + ", " + subtitle,
                printout.facts().stream()
                        .map(fact -> new Fact(PrintableText.of(fact.label()), PrintableText.of(fact.text())))
                        .toList(),
                printout.contents(),
                parts,
                outline,
                signatures);
    }

    private static List<Part> parts(List<Section> sections) {
        boolean lies = sections.stream().anyMatch(Sheet::isWide);
        List<Part> parts = new ArrayList<>();
        for (int place = 0; place < sections.size(); place++) {
            Section section = sections.get(place);
            boolean across = lies && section.blocks().stream().anyMatch(Table.class::isInstance);
            List<ShownBlock> blocks = section.blocks().stream()
                    .map(block -> shown(block, across))
                    .filter(ShownBlock::says)
                    .toList();
            boolean goesOn =
                    place + 1 < sections.size() && sections.get(place + 1).level() > section.level();
            parts.add(new Part(
                    "avsnitt-" + (place + 1),
                    section.level(),
                    PrintableText.of(section.heading()),
                    across,
                    blocks.isEmpty() && !goesOn ? List.of(ShownBlock.NOTHING_YET) : blocks));
        }
        return parts;
    }

    private static boolean isWide(Section section) {
        return section.blocks().stream()
                .anyMatch(block ->
                        block instanceof Table table && table.headings().size() > UPRIGHT_COLUMNS);
    }

    private static ShownBlock shown(Block block, boolean across) {
        if (block instanceof Table table) {
            return new ShownBlock(List.of(), List.of(), ShownTable.of(table, across ? LYING_LINE : UPRIGHT_LINE));
        }
        return block instanceof Bullets bullets
                ? new ShownBlock(
                        List.of(),
                        bullets.texts().stream().map(PrintableText::of).toList(),
                        null)
                : new ShownBlock(PrintableText.paragraphs(((Paragraph) block).text()), List.of(), null);
    }

    private static ShownTable signatures(List<Signed> signatures) {
        return signatures.isEmpty()
                ? null
                : ShownTable.of(
                        new Table(
                                "",
                                List.of("Part", "Namn", "Titel", "Ort och dag"),
                                signatures.stream().map(Sheet::row).toList()),
                        UPRIGHT_LINE);
    }

    private static Row row(Signed signed) {
        String day = PrintedDay.of(signed.day());
        return Row.of(
                signed.party(),
                signed.name(),
                signed.title(),
                signed.place() == null || signed.place().isBlank() ? day : signed.place() + ", " + day);
    }

    /** @param across whether the page lies */
    record Part(String id, int level, String heading, boolean across, List<ShownBlock> blocks) {}

    /** One of the three says something. */
    record ShownBlock(List<String> paragraphs, List<String> bullets, ShownTable table) {

        private static final ShownBlock NOTHING_YET =
                new ShownBlock(List.of("Här är inget skrivet än."), List.of(), null);

        private boolean says() {
            return !paragraphs.isEmpty()
                    || !bullets.isEmpty()
                    || table != null && !table.rows().isEmpty();
        }
    }

    record ShownTable(String caption, List<Column> columns, List<Row> rows) {

        static ShownTable of(Table table, int lineLength) {
            List<Integer> widths = ColumnWidths.of(table, lineLength);
            return new ShownTable(
                    PrintableText.of(table.caption()),
                    IntStream.range(0, widths.size())
                            .mapToObj(column ->
                                    new Column(PrintableText.of(table.headings().get(column)), widths.get(column)))
                            .toList(),
                    table.rows().stream().map(ShownTable::printable).toList());
        }

        private static Row printable(Row row) {
            return new Row(row.cells().stream()
                    .map(cell -> new Cell(PrintableText.paragraphs(cell.texts()), cell.rowSpan()))
                    .toList());
        }
    }

    /** @param width per cent of the table */
    record Column(String heading, int width) {}
}
