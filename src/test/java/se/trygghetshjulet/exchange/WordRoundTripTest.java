package se.trygghetshjulet.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import se.trygghetshjulet.document.rendering.Printout;
import se.trygghetshjulet.document.rendering.Printout.Block;
import se.trygghetshjulet.document.rendering.Printout.Bullets;
import se.trygghetshjulet.document.rendering.Printout.Cell;
import se.trygghetshjulet.document.rendering.Printout.Paragraph;
import se.trygghetshjulet.document.rendering.Printout.Row;
import se.trygghetshjulet.document.rendering.Printout.Section;
import se.trygghetshjulet.document.rendering.Printout.Table;
import se.trygghetshjulet.document.rendering.Printout.Text;

/** Whatever a document says, its Word file says the same, and each of its rows is found again by its key. */
class WordRoundTripTest {

    private static final Pattern BOOKMARK = Pattern.compile("w:name=\"[a-z]+_([0-9a-f]{24})_\\d+\"");
    private static final List<String> HEADINGS = List.of("Orsak", "Åtgärd");
    private static final List<String> PIECES = List.of(
            "Vandra", "åäö", " & <b>", "\"citat\"", "\n", "\r\n", "\t", "\n\n", "\u0001", "é", "\uD83D\uDE00", "  ");

    @Property(tries = 40)
    void noRowAndNoWordIsLost(@ForAll("printouts") Printout printout) throws IOException {
        byte[] file = WordDocument.of(printout, WordDocumentTest.ORIGIN);

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(BOOKMARK.matcher(word.getDocument().xmlText())
                            .results()
                            .map(found -> found.group(1))
                            .collect(Collectors.toSet()))
                    .isEqualTo(PrintedRows.of(printout).keySet().stream()
                            .map(key -> BookmarkName.of(BookmarkName.Extent.RAD, key)
                                    .hash())
                            .collect(Collectors.toSet()));
            assertThat(said(word)).isEqualTo(said(printout));
        }
    }

    /** Each paragraph after the title, in its order. */
    private static List<String> said(XWPFDocument word) {
        return word.getBodyElements().stream()
                .skip(1)
                .flatMap(WordRoundTripTest::paragraphs)
                .map(XWPFParagraph::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Stream<XWPFParagraph> paragraphs(IBodyElement element) {
        return element instanceof XWPFTable table
                ? table.getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .flatMap(cell -> cell.getParagraphs().stream())
                : Stream.of((XWPFParagraph) element);
    }

    private static List<String> said(Printout printout) {
        List<String> said = new ArrayList<>();
        for (Section section : printout.sections()) {
            said.add(section.heading());
            for (Block block : section.blocks()) {
                if (block instanceof Paragraph paragraph) {
                    said.addAll(written(paragraph.text()));
                } else if (block instanceof Bullets bullets) {
                    bullets.texts().forEach(text -> said.addAll(written(text.text())));
                } else if (block instanceof Table table) {
                    said.addAll(table.headings());
                    table.rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .flatMap(cell -> cell.texts().stream())
                            .forEach(text -> said.addAll(written(text.text())));
                }
            }
        }
        return said;
    }

    /** A text's paragraphs with its line breaks, but for what XML forbids. */
    private static List<String> written(String text) {
        return WordText.paragraphs(text).stream()
                .map(part -> WordText.allowed(part).replace("\r\n", "\n").replace('\r', '\n'))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    @Provide
    Arbitrary<Printout> printouts() {
        return Arbitraries.randomValue(random -> new Generator(random).printout());
    }

    private static final class Generator {

        private final Random random;
        private int lastKey;

        private Generator(Random random) {
            this.random = random;
        }

        private Printout printout() {
            return new Printout(
                    "Dokument",
                    "",
                    List.of(),
                    false,
                    IntStream.rangeClosed(1, 1 + random.nextInt(3))
                            .mapToObj(number ->
                                    new Section(number + ". Avsnitt", 2, key("avsnitt"), List.of(block(), block())))
                            .toList(),
                    List.of());
        }

        private Block block() {
            return switch (random.nextInt(3)) {
                case 0 -> new Paragraph(text());
                case 1 -> new Bullets(List.of(new Text(key("löfte"), text()), new Text(null, text())));
                default -> new Table("", HEADINGS, rows());
            };
        }

        /** A first column that may span all rows, and a second that never does. */
        private List<Row> rows() {
            int count = 1 + random.nextInt(4);
            boolean spans = random.nextBoolean();
            return IntStream.range(0, count)
                    .mapToObj(row -> {
                        List<Cell> cells = new ArrayList<>();
                        if (row == 0 || !spans) {
                            cells.add(new Cell(List.of(new Text(key("orsak"), text())), spans ? count : 1));
                        }
                        cells.add(new Cell(List.of(new Text(null, text()), new Text(key("åtgärd"), text())), 1));
                        return new Row(key("rad"), cells);
                    })
                    .toList();
        }

        private String key(String what) {
            return what + " " + ++lastKey;
        }

        private String text() {
            return "Text "
                    + IntStream.range(0, random.nextInt(6))
                            .mapToObj(piece -> PIECES.get(random.nextInt(PIECES.size())))
                            .collect(Collectors.joining());
        }
    }
}
