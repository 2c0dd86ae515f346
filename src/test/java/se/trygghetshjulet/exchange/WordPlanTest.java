package se.trygghetshjulet.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.document.rendering.DocumentPrinter;
import se.trygghetshjulet.exchange.PlanSheet.Read;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Column;
import se.trygghetshjulet.municipality.PlanTable.Field;
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

    @ParameterizedTest
    @ValueSource(strings = {"gotene", "skara", "alingsas", "mjolby", "koping"})
    void whatNobodyHasTouchedComesBackAsItWent(String kommun) {
        PlanTable table = municipalities.get(kommun).planTable();
        Version<String> plan = documents.of(kommun, DocumentKind.HANDLINGSPLAN).get(0);
        List<PlanArea> before = plans.get(plan.id()).areas();

        Read read = read(word(plan), before, table);

        assertThat(read.faults()).isEmpty();
        assertThat(PlanSheet.of(read.areas(), "", table)).isEqualTo(PlanSheet.of(before, "", table));
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

    private byte[] word(Version<String> plan) {
        DocumentPrinter printer = printers.stream()
                .filter(candidate -> candidate.kind() == DocumentKind.HANDLINGSPLAN)
                .findFirst()
                .orElseThrow();
        return WordDocument.of(printer.of(plan.id()), new WordOrigin(plan.kommun(), plan.id()));
    }

    private static byte[] own(String... headings) throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            XWPFTable table = word.createTable(2, headings.length);
            List<String> said = List.of("Centrum", "Belysa gången", "Kommunen", "Gatukontoret");
            for (int place = 0; place < headings.length; place++) {
                fill(table.getRow(0), place, headings[place]);
                fill(table.getRow(1), place, said.get(place));
            }
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
        return PlanSheet.read(WordRowKeys.put(PlanSheets.lines(file, table), before, table), before, table);
    }
}
