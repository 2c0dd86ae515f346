package se.trygghetshjulet.document.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import se.trygghetshjulet.document.rendering.Printout.Bullets;
import se.trygghetshjulet.document.rendering.Printout.Cell;
import se.trygghetshjulet.document.rendering.Printout.Fact;
import se.trygghetshjulet.document.rendering.Printout.Paragraph;
import se.trygghetshjulet.document.rendering.Printout.Row;
import se.trygghetshjulet.document.rendering.Printout.Section;
import se.trygghetshjulet.document.rendering.Printout.Signed;
import se.trygghetshjulet.document.rendering.Printout.Table;

/** What is printed keeps both promises, archive and accessibility, whatever people have written in it. */
class PdfWriterTest {

    private static final Instant MADE = Instant.parse("2027-03-01T09:30:15.123456Z");
    private static final String JSON = "{\"syfte\":\"Å ä ö – ”citat”\"}";

    private static final PdfWriter WRITER = new PdfWriter(engine());

    @Test
    void aLongPlanIsRightThroughout() throws IOException {
        byte[] pdf = write(plan());

        Conformance.assertKept("sixty rows", pdf);
        try (ReadPdf read = new ReadPdf(pdf)) {
            assertThat(read.language()).isEqualTo("sv");
            assertThat(read.title()).isEqualTo("Handlingsplan 2027");
            assertThat(read.metadata())
                    .contains("Handlingsplan 2027, Provby kommun och Polisen")
                    .contains("<xmp:CreateDate>2027-03-01T09:30:15Z</xmp:CreateDate>");
            assertThat(read.pages()).isGreaterThan(2);
            assertThat(read.text()).contains("Sida 1 av " + read.pages(), "Sida 2 av " + read.pages());
            assertThat(read.paper()).containsOnly("upright");
            assertThat(read.bookmarks())
                    .containsExactly("Syfte", "1. Centrum", "  Åtgärder", "Ansvar", "Underskrifter");
            assertThat(read.tags().stream()
                            .map(PDStructureElement::getStructureType)
                            .filter(type -> type.matches("H\\d")))
                    .containsExactly("H1", "H2", "H2", "H3", "H2", "H2");
        }
    }

    @Test
    void aTableTellsItsColumnsAndHowFarItsCellsReach() throws IOException {
        try (ReadPdf read = new ReadPdf(write(plan()))) {
            List<PDStructureElement> heads = read.tags("TH");

            assertThat(heads.stream().map(ReadPdf::scope))
                    .as("two facts, four columns, and four of the signatures; repeated heads are no headings")
                    .containsExactly(
                            "Row", "Row", "Column", "Column", "Column", "Column", "Column", "Column", "Column",
                            "Column");
            assertThat(read.tags("TD").stream().filter(cell -> ReadPdf.rowSpan(cell) == 3))
                    .hasSize(2 * 20);
            assertThat(read.tags("L")).hasSize(1);
            assertThat(read.tags("LI")).hasSize(2);
            assertThat(read.text()).contains("Sam Ordförande", "Provby, 1 mars 2027");
        }
    }

    @Test
    void aPromiseTakesOnePage() throws IOException {
        byte[] pdf = write(new Printout(
                "Medborgarlöfte 2027",
                "",
                List.of(),
                false,
                List.of(new Section("Det här lovar vi", 2, bullets("Vi lyssnar.", "Vi syns på torget."))),
                List.of()));

        Conformance.assertKept("a promise", pdf);
        try (ReadPdf read = new ReadPdf(pdf)) {
            assertThat(read.pages()).isEqualTo(1);
            assertThat(read.text()).contains("Vi syns på torget.", "Sida 1 av 1");
        }
    }

    @Test
    void aWideTableLiesAcrossThePage() throws IOException {
        List<String> headings = List.of("Orsak", "Åtgärd", "Mål", "När", "Vem", "Uppföljning");
        byte[] pdf = write(new Printout(
                "Handlingsplan 2027",
                "Provby kommun",
                List.of(),
                true,
                List.of(
                        new Section("Syfte", 2, new Paragraph("Färre brott.")),
                        new Section("Område", 2),
                        new Section(
                                "Centrum",
                                3,
                                new Table(
                                        "Åtgärder",
                                        headings,
                                        rows(
                                                6,
                                                row -> Row.of(
                                                        "Mörkt", "Belysa", "Ljus", "Mars", "Gatukontoret", "Grön")))),
                        new Section(
                                "Skola",
                                3,
                                new Table("", List.of("Åtgärd", "Vem"), List.of(Row.of("Vandra", "Skolan")))),
                        new Section("Ansvar", 2, new Paragraph("Kommunen."))),
                List.of()));

        Conformance.assertKept("a wide table", pdf);
        try (ReadPdf read = new ReadPdf(pdf)) {
            assertThat(read.paper()).startsWith("upright", "upright", "across").endsWith("upright");
            assertThat(read.tags("Link")).as("the contents").hasSize(5);
            assertThat(read.tags().stream()
                            .map(PDStructureElement::getStructureType)
                            .collect(Collectors.joining(" ")))
                    .as("the page is told after the section")
                    .contains("H2 P Link Span");
            assertThat(read.bookmarks()).containsExactly("Syfte", "Område", "  Centrum", "  Skola", "Ansvar");
        }
    }

    @Test
    void nothingThatPeopleWriteBreaksIt() throws IOException {
        String word = "Lokalpolisområdeschef".repeat(20);
        String long5000 =
                "Det här är en mycket lång text om belysning. ".repeat(112).substring(0, 5000);
        byte[] pdf = write(new Printout(
                "<b>Fet & \"stark\"</b> ${1 + 1} [[${sheet}]]",
                word,
                List.of(new Fact("Läge", ""), new Fact(word, word)),
                true,
                List.of(
                        new Section(
                                "Rubrik <h1> \u0000\u0007med styrtecken",
                                2,
                                new Paragraph("a\u0001b\u000Bc\uFFFEd\uD800e\u0085f")),
                        new Section(word, 2, new Paragraph("Första stycket.\r\n\r\nAndra stycket\nmed ny rad.")),
                        new Section(
                                "ÅÄÖ é ß –",
                                2,
                                new Table(
                                        word,
                                        List.of("Smal", "", word, "Å"),
                                        List.of(
                                                Row.of("", null, " ", "ÅÄÖ é ß –"),
                                                new Row(
                                                        null,
                                                        List.of(
                                                                Cell.of(2, long5000),
                                                                Cell.of(1),
                                                                Cell.of(1, word, word),
                                                                Cell.of(1, "&nbsp;&shy;<td>"))),
                                                Row.of("1", "2", "e\u0301 \u2011 \u00AD\u200B\uFEFF"),
                                                Row.of("😀 ☃ 漢", "\t", "x", "<!-- -->"))),
                                new Table("Tom", List.of("Tom"), List.of()),
                                bullets("", "• punkt", "😀"))),
                List.of(new Signed("Provby kommun", "O'Hara <x>", word, null, LocalDate.of(2027, 3, 1)))));

        Conformance.assertKept("hostile text", pdf);
        try (ReadPdf read = new ReadPdf(pdf)) {
            String text = read.text();
            assertThat(text)
                    .contains("<b>Fet & \"stark\"</b> ${1 + 1} [[${sheet}]]")
                    .contains("Rubrik <h1> med styrtecken")
                    .contains("abcdef")
                    .contains("ÅÄÖ é ß –")
                    .contains("&nbsp;&shy;<td>")
                    .contains("<!-- -->")
                    .contains("O'Hara <x>");
            assertThat(text.replaceAll("\\s", ""))
                    .contains("Andrastycketmednyrad.")
                    .contains("?");
            assertThat(read.title()).isEqualTo("<b>Fet & \"stark\"</b> ${1 + 1} [[${sheet}]]");
        }
    }

    @Test
    void whatNoFaceHasIsAQuestionMarkAndWhatLeavesNoMarkIsGone() {
        assertThat(PrintableText.of("😀 漢 \u2011 e\u0301 a\uFE0Fb a\u200Bb a\u2028b"))
                .isEqualTo("? ? " + (PrintableText.of("\u2011")) + " é ab ab a\nb");
        assertThat(PrintableText.of("Ελλάδα, Россия, Łódź, ½ ≤ 3 €, “citat” …"))
                .isEqualTo("Ελλάδα, Россия, Łódź, ½ ≤ 3 €, “citat” …");
        assertThat(PrintableText.of("\u2011")).isIn("\u2011", "-");
    }

    @Test
    void theContentGoesWithItAsItIs() throws IOException {
        try (ReadPdf read = new ReadPdf(write(plan()))) {
            assertThat(read.attachment()).isEqualTo(JSON);
            assertThat(read.file().getFile()).isEqualTo("innehall.json");
            assertThat(read.file().getEmbeddedFile().getSubtype()).isEqualTo("application/json");
            assertThat(read.file().getCOSObject().getNameAsString(COSName.getPDFName("AFRelationship")))
                    .isEqualTo("Source");
        }
    }

    @Test
    void theSameGivesTheSameBytesAndAnythingElseOthers() {
        byte[] pdf = write(plan());

        assertThat(write(plan())).isEqualTo(pdf);
        assertThat(WRITER.write(plan(), JSON, MADE.plusSeconds(1))).isNotEqualTo(pdf);
    }

    @Test
    void noLevelIsLeftOut() {
        assertThatThrownBy(() -> new Printout(
                        "Plan",
                        "",
                        List.of(),
                        false,
                        List.of(new Section("Syfte", 2), new Section("Del", 4)),
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'Del'");
        assertThatThrownBy(
                        () -> new Printout("Plan", "", List.of(), false, List.of(new Section("Syfte", 3)), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Sixty measures under twenty causes. */
    private static Printout plan() {
        List<Row> rows = new ArrayList<>();
        for (int cause = 1; cause <= 20; cause++) {
            rows.add(new Row(
                    null,
                    List.of(
                            Cell.of(3, "Orsak " + cause + ": platsen är mörk och folktom när butikerna har stängt."),
                            Cell.of(1, "Se över belysningen på stråket mellan torget och stationen."),
                            Cell.of(1, "Gatukontoret"),
                            Cell.of(3, "Redovisas för BRÅ", "Läge: Grön"))));
            rows.add(Row.of("Klippa ned buskage.", "Parkenheten"));
            rows.add(Row.of("Synas på kvällar och helger.", "Lokalpolisområdet"));
        }
        return new Printout(
                "Handlingsplan 2027",
                "Provby kommun och Polisen",
                List.of(new Fact("Kommun", "Provby kommun"), new Fact("Version", "2")),
                false,
                List.of(
                        new Section("Syfte", 2, new Paragraph("Färre brott och större trygghet.")),
                        new Section("1. Centrum", 2, new Paragraph("Otryggt när det är mörkt.")),
                        new Section(
                                "Åtgärder",
                                3,
                                new Table("", List.of("Orsak", "Åtgärd", "Ansvar", "Uppföljning"), rows)),
                        new Section("Ansvar", 2, bullets("Kommunen samordnar.", "Polisen följer upp."))),
                List.of(
                        new Signed("Provby kommun", "Sam Ordförande", "Ordförande", "Provby", LocalDate.of(2027, 3, 1)),
                        new Signed("Polisen", "Lo Chef", "Chef", null, LocalDate.of(2027, 3, 2))));
    }

    private static List<Row> rows(int count, IntFunction<Row> row) {
        return IntStream.range(0, count).mapToObj(row).toList();
    }

    private static byte[] write(Printout printout) {
        return WRITER.write(printout, JSON, MADE);
    }

    static SpringTemplateEngine engine() {
        GenericApplicationContext context = new GenericApplicationContext();
        context.refresh();
        SpringResourceTemplateResolver html = new SpringResourceTemplateResolver();
        html.setPrefix("classpath:/templates/");
        html.setSuffix(".html");
        html.setCharacterEncoding("UTF-8");
        html.setApplicationContext(context);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(html);
        return engine;
    }

    private static Bullets bullets(String... texts) {
        return new Bullets(
                Stream.of(texts).map(text -> new Printout.Text(null, text)).toList());
    }
}
