package se.trygghetshjulet.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.document.rendering.Printout;
import se.trygghetshjulet.document.rendering.Printout.Bullets;
import se.trygghetshjulet.document.rendering.Printout.Cell;
import se.trygghetshjulet.document.rendering.Printout.Fact;
import se.trygghetshjulet.document.rendering.Printout.Paragraph;
import se.trygghetshjulet.document.rendering.Printout.Row;
import se.trygghetshjulet.document.rendering.Printout.Section;
import se.trygghetshjulet.document.rendering.Printout.Signed;
import se.trygghetshjulet.document.rendering.Printout.Table;
import se.trygghetshjulet.document.rendering.Printout.Text;

/** What is opened in Word is a document that everybody can read there, and nothing of it is lost. */
class WordDocumentTest {

    static final WordOrigin ORIGIN = new WordOrigin("provby", 7L);

    @Test
    void headingsListsAndTablesAreWhatTheyLookLike() throws IOException {
        try (XWPFDocument word = read(WordDocument.of(plan(), ORIGIN))) {
            assertThat(word.getParagraphs().stream().filter(paragraph -> !paragraph.isEmpty()))
                    .extracting(XWPFParagraph::getStyle, XWPFParagraph::getText)
                    .contains(
                            tuple("Title", "Handlingsplan 2027"),
                            tuple("Heading1", "1. Centrum"),
                            tuple("Heading2", "Forum"),
                            tuple("ListBullet", "Vi lyssnar."),
                            tuple("Heading1", "Underskrifter"));
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Handlingsplan 2027");
            assertThat(word.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .contains("sv-SE");
            assertThat(word.getStyles()
                            .getDefaultRunStyle()
                            .getRPr()
                            .getLangArray(0)
                            .getVal())
                    .isEqualTo("sv-SE");
            for (XWPFTable table : word.getTables()) {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isNotBlank();
            }
            assertThat(word.getTables()).hasSize(2);
            assertThat(word.getTables().get(0).getRow(2).getCell(0).getText()).isEmpty();
        }
    }

    static Printout plan() {
        return new Printout(
                "Handlingsplan 2027",
                "Provby kommun och Polisen",
                List.of(new Fact("Gäller", "2027")),
                true,
                List.of(
                        new Section("Syfte", 2, new Paragraph("Färre brott.\n\nFler som är trygga.")),
                        new Section(
                                "1. Centrum",
                                2,
                                "område",
                                List.of(new Table(
                                        "",
                                        List.of("Orsak", "Åtgärd", "Ansvarig", "Uppföljning", "När"),
                                        List.of(
                                                new Row(
                                                        "åtgärd 1",
                                                        List.of(
                                                                new Cell(List.of(new Text("orsak", "Mörkt")), 2),
                                                                Cell.of(1, "Belysa\ngången"),
                                                                Cell.of(1, "Gatukontoret"),
                                                                Cell.of(1),
                                                                Cell.of(1, "Våren <2027> & senare"))),
                                                Row.keyed("åtgärd 2", "Vandra", null, "Varje år", "Hösten"))))),
                        new Section("Forum", 3, "forum", List.of(new Paragraph("BRÅ"))),
                        new Section("Löften", 2, new Bullets(List.of(new Text("löfte", "Vi lyssnar."))))),
                List.of(new Signed("Provby kommun", "Sam", "Ordförande", "Provby", LocalDate.of(2027, 3, 1))));
    }

    static XWPFDocument read(byte[] file) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/word"));
        Files.write(folder.resolve("plan.docx"), file);
        return new XWPFDocument(new ByteArrayInputStream(file));
    }
}
