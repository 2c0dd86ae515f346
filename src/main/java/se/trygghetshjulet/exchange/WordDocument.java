package se.trygghetshjulet.exchange;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import se.trygghetshjulet.document.rendering.ColumnWidths;
import se.trygghetshjulet.document.rendering.Paper;
import se.trygghetshjulet.document.rendering.Printout;
import se.trygghetshjulet.document.rendering.Printout.Block;
import se.trygghetshjulet.document.rendering.Printout.Bullets;
import se.trygghetshjulet.document.rendering.Printout.Fact;
import se.trygghetshjulet.document.rendering.Printout.Paragraph;
import se.trygghetshjulet.document.rendering.Printout.Section;
import se.trygghetshjulet.document.rendering.Printout.Table;
import se.trygghetshjulet.exchange.BookmarkName.Extent;

/**
 * A document of any kind for those who comment on it in Word (ECMA-376): headings, lists and tables that a screen reader
 * knows, and around each row a bookmark by which it is known again.
 */
public final class WordDocument {

    /** Stands where a table would have no rows. */
    static final String NOTHING_YET = "Här är inget skrivet än.";

    private final XWPFDocument word;
    private final WordOrigin origin;
    private final int letters;
    private final Bookmarks bookmarks = new Bookmarks();

    private WordDocument(Printout printout, WordOrigin origin) {
        Paper paper = Paper.of(printout.sections());
        this.word = WordPage.empty(printout.title(), printout.subtitle(), paper);
        this.origin = origin;
        origin.write(word);
        this.letters = paper.letters();
    }

    /** @param origin what is printed, whose comments it takes */
    public static byte[] of(Printout printout, WordOrigin origin) {
        WordDocument document = new WordDocument(printout, origin);
        document.write(printout);
        return WordPage.bytes(document.word);
    }

    private void write(Printout printout) {
        WordPage.paragraph(word, "Title", printout.title());
        if (!printout.subtitle().isBlank()) {
            WordPage.paragraph(word, "Subtitle", printout.subtitle());
        }
        printout.facts().forEach(this::write);
        if (printout.contents()) {
            contents(printout.sections());
        }
        for (int place = 0; place < printout.sections().size(); place++) {
            write(printout.sections().get(place), place);
        }
        if (!printout.signatures().isEmpty()) {
            WordPage.paragraph(word, "Heading1", Printout.SIGNATURES);
            table(Printout.SIGNATURES, printout.signatureTable());
        }
    }

    private void write(Fact fact) {
        XWPFParagraph paragraph = word.createParagraph();
        WordText.write(paragraph, fact.label() + ": ").setStyle("Strong");
        WordText.write(paragraph, fact.text());
    }

    /** Links to the headings. */
    private void contents(List<Section> sections) {
        WordPage.paragraph(word, "Heading1", "Innehåll");
        for (int place = 0; place < sections.size(); place++) {
            Section section = sections.get(place);
            XWPFParagraph line = word.createParagraph();
            line.setIndentationLeft((section.level() - 2) * 360);
            CTHyperlink link = line.getCTP().addNewHyperlink();
            link.setAnchor(anchor(section).name(place));
            CTR run = link.addNewR();
            run.addNewRPr().addNewRStyle().setVal("Hyperlink");
            run.addNewT().setStringValue(WordText.allowed(section.heading()));
        }
    }

    private BookmarkName anchor(Section section) {
        return section.key() == null
                ? BookmarkName.ownText(origin.version())
                : BookmarkName.of(Extent.AVSNITT, section.key());
    }

    private void write(Section section, int place) {
        XWPFParagraph heading = word.createParagraph();
        heading.setStyle("Heading" + (section.level() - 1));
        bookmarks.begin(heading, anchor(section).name(place));
        WordText.write(heading, section.heading());
        bookmarks.end(heading);
        for (Block block : section.blocks()) {
            if (block instanceof Table table) {
                table(section.heading(), table);
            } else if (block instanceof Bullets bullets) {
                bullets.texts()
                        .forEach(text -> WordText.paragraphs(text.text())
                                .forEach(part -> bookmarks.text(styled("ListBullet"), text.key(), part)));
            } else {
                WordText.paragraphs(((Paragraph) block).text())
                        .forEach(part -> WordPage.paragraph(word, "Normal", part));
            }
        }
    }

    private XWPFParagraph styled(String style) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private void table(String name, Table table) {
        if (table.rows().isEmpty()) {
            WordPage.paragraph(word, "Normal", NOTHING_YET);
            return;
        }
        if (!table.caption().isBlank()) {
            WordPage.paragraph(word, "Caption", table.caption());
        }
        new WordRows(
                        new WordTable(word, name, table.headings(), ColumnWidths.of(table, letters)),
                        table.headings().size(),
                        bookmarks)
                .write(table.rows());
    }
}
