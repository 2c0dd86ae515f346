package se.trygghetshjulet.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.Shelf;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.document.rendering.DocumentPrinter;
import se.trygghetshjulet.exchange.PlanSheet.Read;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.handlingsplan.PlanCause;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Column;
import se.trygghetshjulet.municipality.PlanTable.Field;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.transfer.UnreadableFile;
import se.trygghetshjulet.year.RunningWheel;

/** A plan that has been in Word comes back, in whatever columns a municipality shows it; so does one that was written there. */
@TestPropertySource(properties = "trygghetshjulet.kommuner=gotene,skara,alingsas,mjolby,koping")
class WordPlanTest extends RunningWheel {

    private static final PlanTable TABLE = new PlanTable(List.of(
            new Column(Field.AREA, "Fokusområde"),
            new Column(Field.CAUSE, "Orsak"),
            new Column(Field.MEASURE, "Åtgärd"),
            new Column(Field.OWNER, "Ansvarig")));

    @Autowired
    private List<DocumentPrinter> printers;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private Plans plans;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(strings = {"gotene", "skara", "alingsas", "mjolby", "koping"})
    void whatNobodyHasTouchedComesBackAsItWent(String kommun) {
        PlanTable table = municipalities.get(kommun).planTable();
        Version<String> plan = documents.of(kommun, DocumentKind.HANDLINGSPLAN).get(0);
        List<PlanArea> before = plans.get(plan.id()).areas();

        Read read = read(word(plan), before, table);

        assertThat(read.faults()).isEmpty();
        assertThat(PlanSheet.of(read.areas(), "", table)).isEqualTo(PlanSheet.of(before, "", table));
        assertThat(Plan.areas(plan.content(), plan.turn().year()))
                .as("what lies in an archive package")
                .isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gotene", "skara", "alingsas", "mjolby", "koping"})
    void problemsAndCausesThatNothingIsDoneAboutComeBackAsWell(String kommun) {
        PlanTable table = municipalities.get(kommun).planTable();
        Version<JsonNode> plan = withCausesAlone(kommun);
        List<PlanArea> before = plans.get(plan.id()).areas();

        Read read = read(word(plan), before, table);

        assertThat(read.faults()).isEmpty();
        assertThat(PlanSheet.of(read.areas(), "", table)).isEqualTo(PlanSheet.of(before, "", table));
        assertThat(read.areas())
                .extracting(PlanArea::problem)
                .last()
                .isEqualTo("Mörkt i parken.\n\nOch vid stationen.");
        assertThat(analyses(read.areas())).containsExactlyElementsOf(analyses(before));
    }

    private static List<String> analyses(List<PlanArea> areas) {
        return areas.stream()
                .flatMap(area -> area.causes().stream())
                .filter(cause -> cause.measures().isEmpty())
                .map(PlanCause::analysis)
                .toList();
    }

    /** The municipality's plan, with a cause that nothing is done about in its first area and in one of its own. */
    private Version<JsonNode> withCausesAlone(String kommun) {
        Shelf<JsonNode> shelf = documents.shelf(DocumentKind.HANDLINGSPLAN, JsonNode.class);
        ObjectNode content = shelf.inForce(kommun).get(0).content().deepCopy();
        ArrayNode areas = content.withArray("areas");
        ((ObjectNode) areas.get(0))
                .withArray("causes")
                .addObject()
                .put("key", "orsak-ensam")
                .put("analysis", "Ingen gör något")
                .putArray("measures");
        ObjectNode area = areas.addObject()
                .put("key", "omrade-eget")
                .put("name", "Parken")
                .put("problem", "Mörkt i parken.\n\nOch vid stationen.");
        area.putArray("indicators");
        area.putArray("causes")
                .addObject()
                .put("key", "orsak-egen")
                .put("analysis", "Trasiga lampor")
                .putArray("measures");
        return transaction.execute(
                status -> shelf.draft(shelf.key(new WheelYear(kommun, 2049)), content, null, null, null));
    }

    @Test
    void theProblemStandsAsTextAboveTheTableOfTheArea() throws IOException {
        byte[] file;
        try (XWPFDocument word = new XWPFDocument()) {
            paragraph(word, "Rubrik1", "Bakgrund");
            paragraph(word, null, "Så arbetar vi.");
            paragraph(word, "Rubrik2", "Fokusområde 1. Centrum");
            paragraph(word, null, "Problem: Det är mörkt.");
            paragraph(word, null, "Och tomt.");
            table(word, List.of("Orsak", "Åtgärd", "Part"), List.of("Lampor", "Byta dem", "Kommunen"));
            paragraph(word, null, "Det här står under tabellen.");
            paragraph(word, "Rubrik2", "Fokusområde 2. Trafik");
            table(word, List.of("Orsak"), List.of("Höga farter"));
            file = bytes(word);
        }

        Read read = read(file, List.of(), TABLE);

        assertThat(read.faults()).isEmpty();
        assertThat(read.areas()).extracting(PlanArea::name).containsExactly("Centrum", "Trafik");
        assertThat(read.areas()).extracting(PlanArea::problem).containsExactly("Det är mörkt.\n\nOch tomt.", null);
        assertThat(read.areas().get(1).causes()).singleElement().satisfies(cause -> {
            assertThat(cause.analysis()).isEqualTo("Höga farter");
            assertThat(cause.measures()).isEmpty();
        });
    }

    private static void paragraph(XWPFDocument word, String style, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(text);
    }

    private static void table(XWPFDocument word, List<String> headings, List<String> said) {
        XWPFTable table = word.createTable(2, headings.size());
        for (int place = 0; place < headings.size(); place++) {
            fill(table.getRow(0), place, headings.get(place));
            fill(table.getRow(1), place, said.get(place));
        }
    }

    @Test
    void whatWasWrittenInWordIsChangedInItsRowAndTheRestIsNot() throws IOException {
        PlanTable table = municipalities.get("skara").planTable();
        Version<String> plan = documents.of("skara", DocumentKind.HANDLINGSPLAN).get(0);
        List<PlanArea> before = plans.get(plan.id()).areas();
        String old = before.get(0).measures().get(0).description();
        byte[] changed;
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(word(plan)))) {
            word.getTables().stream()
                    .flatMap(found -> found.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getParagraphs().stream())
                    .filter(paragraph -> paragraph.getText().equals(old))
                    .findFirst()
                    .orElseThrow()
                    .getRuns()
                    .get(0)
                    .setText("Skrivet i Word", 0);
            changed = bytes(word);
        }

        Read read = read(changed, before, table);

        assertThat(read.faults()).isEmpty();
        assertThat(read.areas().get(0).measures().get(0).key())
                .isEqualTo(before.get(0).measures().get(0).key());
        assertThat(read.areas().get(0).measures().get(0).description()).isEqualTo("Skrivet i Word");
        assertThat(read.areas().stream()
                        .mapToInt(area -> area.measures().size())
                        .sum())
                .isEqualTo(
                        before.stream().mapToInt(area -> area.measures().size()).sum());
    }

    @Test
    void aPlanOfTheirOwnIsReadByItsHeadings() throws IOException {
        byte[] file = own("Fokusområde", "Åtgärd", "Part", "Ansvarig");

        Read read = read(file, List.of(), TABLE);

        assertThat(read.faults()).isEmpty();
        assertThat(read.areas()).extracting(PlanArea::name).containsExactly("Centrum");
        assertThat(read.areas().get(0).measures().get(0).owner()).isEqualTo("Gatukontoret");
    }

    @Test
    void whatCannotBeReadIsTold() throws IOException {
        assertThat(read(own("Fokusområde", "Åtgärd", "Grannar", "Ansvarig"), List.of(), TABLE)
                        .faults())
                .extracting(PlanSheet.Fault::message)
                .anyMatch(message -> message.contains("Skriv vem som gör det"));
        assertThatThrownBy(() -> WordPlan.read(own("Vad", "Hur", "Vem", "När"), TABLE))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("”Åtgärd”");
        assertThatThrownBy(() -> WordPlan.read(new byte[] {'P', 'K', 3, 4}, TABLE))
                .isInstanceOf(UnreadableFile.class);
    }

    private byte[] word(Version<?> plan) {
        DocumentPrinter printer = printers.stream()
                .filter(candidate -> candidate.kind() == DocumentKind.HANDLINGSPLAN)
                .findFirst()
                .orElseThrow();
        return WordDocument.of(printer.of(plan.id()), new WordOrigin(plan.kommun(), plan.id()));
    }

    private static byte[] own(String... headings) throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            table(word, List.of(headings), List.of("Centrum", "Belysa gången", "Kommunen", "Gatukontoret"));
            return bytes(word);
        }
    }

    private static void fill(XWPFTableRow row, int place, String text) {
        row.getCell(place).setText(text);
    }

    private static byte[] bytes(XWPFDocument word) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        word.write(out);
        return out.toByteArray();
    }

    private static Read read(byte[] file, List<PlanArea> before, PlanTable table) {
        return PlanSheet.read(PlanSheets.sent(file, table).sheet(before, table), before, table);
    }
}
