package se.trygghetshjulet.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.document.rendering.Printout;
import se.trygghetshjulet.exchange.WordComment.Place;
import se.trygghetshjulet.transfer.UnreadableFile;

/** What is written in the margin is known by the row that it stands at, whatever has been done around it. */
class WordCommentsTest {

    private static final byte[] FILE = WordDocument.of(WordDocumentTest.plan(), WordDocumentTest.ORIGIN);

    @Test
    void aCommentStandsAtItsTextElseAtItsRowElseAtTheHeadingAbove() throws IOException {
        try (Margin margin = new Margin(FILE)) {
            byte[] file = margin.at("Mörkt", "Anna", "Stämmer det?")
                    .at("Gatukontoret", "Bo", "Vem där?\nSkriv funktionen.")
                    .at("BRÅ", "Cilla", "Fler forum finns.")
                    .at("Färre brott", "Dan", "Hur många?")
                    .at("Vi lyssnar.", "Eva", "Bra.")
                    .at("Gäller", "Fia", "Längre?")
                    .saved();

            assertThat(read(file).comments())
                    .extracting(comment -> comment.place().row())
                    .containsExactly("orsak", "åtgärd 1", "forum", null, "löfte", null);
            assertThat(read(file).comments())
                    .extracting(comment -> comment.place().heading())
                    .containsExactly("1. Centrum", "1. Centrum", "Forum", "Syfte", "Löften", "");
            WordComment second = read(file).comments().get(1);
            assertThat(second.author()).isEqualTo("Bo");
            assertThat(second.text()).isEqualTo("Vem där?\nSkriv funktionen.");
            assertThat(second.saidAt()).isEqualTo(LocalDateTime.of(2027, 2, 1, 9, 30));
            assertThat(second.place().quoted()).isEqualTo("Gatukontoret");
            assertThat(read(file).comments())
                    .noneMatch(comment -> comment.place().isAstray());
            assertThat(read(file).origin()).contains(WordDocumentTest.ORIGIN);
            assertThat(read(file).isRewritten()).isFalse();
        }
    }

    @Test
    void anAnswerBelongsToItsThreadWithOrWithoutAMarkOfItsOwn() throws IOException {
        try (Margin margin = new Margin(FILE)) {
            byte[] file = margin.at("Gatukontoret", "Bo", "Vem?")
                    .answered("Gatukontoret", "Anna", "Driftchefen.")
                    .answeredInTheThreadAlone("Bo", "Skriv det.")
                    .saved();

            List<WordComment> read = read(file).comments();

            assertThat(read).extracting(WordComment::answers).containsExactly(null, "1", "1");
            assertThat(read).extracting(comment -> comment.place().row()).containsOnly("åtgärd 1");
        }
    }

    @Test
    void rowsThatWereMovedOrCopiedOrWrittenNewKeepOthersComments() throws IOException {
        try (Margin margin = new Margin(rewritten())) {
            byte[] file = margin.at("Vandra", "Anna", "När?")
                    .at("Belysa", "Bo", "Var?")
                    .at("Helt ny rad", "Cilla", "Ta med.")
                    .at("Nytt stycke", "Dan", "Hör hit.")
                    .saved();

            assertThat(read(file).comments())
                    .extracting(comment -> comment.place().row())
                    .containsExactly("åtgärd 2", "åtgärd 1", "område", "område");
        }
    }

    /** The second measure above the first, a new row last, and a new paragraph above the table. */
    private static byte[] rewritten() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(FILE))) {
            XWPFTable table = word.getTables().get(0);
            table.createRow().getCell(1).setText("Helt ny rad");
            word.insertNewParagraph(table.getCTTbl().newCursor()).createRun().setText("Nytt stycke");
            try (XmlCursor second = table.getCTTbl().getTrArray(2).newCursor();
                    XmlCursor first = table.getCTTbl().getTrArray(1).newCursor()) {
                second.moveXml(first);
            }
            word.write(file);
        }
        return file.toByteArray();
    }

    @Test
    void aRowThatTheDocumentDoesNotHaveIsAstray() throws IOException {
        Printout without = new Printout("Handlingsplan 2027", "", List.of(), false, List.of(), List.of());
        try (Margin margin = new Margin(FILE)) {
            byte[] file = margin.at("Gatukontoret", "Bo", "Vem?")
                    .at("Färre brott", "Dan", "Hur många?")
                    .saved();

            assertThat(WordComments.read(file, WordDocumentTest.ORIGIN, without).comments())
                    .extracting(WordComment::place)
                    .containsExactly(
                            new Place(null, true, "1. Centrum", "Gatukontoret"),
                            new Place(null, false, "Syfte", "Färre brott."));
        }
    }

    @Test
    void aFileIsKnownByItsPropertyAndWithoutItByItsBookmarks() throws IOException {
        try (Margin margin = new Margin(FILE)) {
            margin.word()
                    .getProperties()
                    .getCustomProperties()
                    .getUnderlyingProperties()
                    .removeProperty(0);
            byte[] file = margin.at("Gatukontoret", "Bo", "Vem?").saved();

            assertThat(read(file).origin()).contains(WordDocumentTest.ORIGIN);
            assertThat(WordComments.read(file, new WordOrigin("provby", 8L), WordDocumentTest.plan())
                            .origin())
                    .isEmpty();
        }
    }

    @Test
    void changesInTheTextAreSeenAndWhatIsDeletedIsNotQuoted() throws IOException {
        try (Margin margin = new Margin(FILE)) {
            margin.word().getParagraphs().get(0).getCTP().addNewIns().setAuthor("Bo");

            assertThat(read(margin.at("Gatukontoret", "Bo", "Vem?").saved()).isRewritten())
                    .isTrue();
        }
    }

    @Test
    void whatIsNoWordFileIsToldSo() throws IOException {
        assertThatThrownBy(() -> read("Kära kommun".getBytes(UTF_8)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("inget Word-dokument");
        assertThatThrownBy(() -> read(ExcelSheet.write(List.of(List.of("Område")))))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("inget Word-dokument");
        assertThatThrownBy(() -> read(new byte[] {'P', 'K', 3, 4, 5}))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("spara den på nytt");
        ByteArrayOutputStream large = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(large)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] million = new byte[1_000_000];
            for (int part = 0; part < 51; part++) {
                zip.write(million);
            }
        }
        assertThatThrownBy(() -> read(large.toByteArray()))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("för stort när det packas upp");
    }

    private static WordComments read(byte[] file) {
        return WordComments.read(file, WordDocumentTest.ORIGIN, WordDocumentTest.plan());
    }
}
