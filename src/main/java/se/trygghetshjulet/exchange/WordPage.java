package se.trygghetshjulet.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import se.trygghetshjulet.document.rendering.Paper;

/** An empty Word document with the product's looks: Swedish, with title and styles, on paper that stands or lies. */
final class WordPage {

    private static final String LANGUAGE = "sv-SE";

    /** A4 in twentieths of a point. */
    private static final BigInteger SHORT = BigInteger.valueOf(11906);

    private static final BigInteger LONG = BigInteger.valueOf(16838);

    /** Of A3. */
    private static final BigInteger LONGEST = BigInteger.valueOf(23811);

    private static final BigInteger MARGIN = BigInteger.valueOf(1134);

    private WordPage() {}

    static XWPFDocument empty(String title, String subject, Paper paper) {
        XWPFDocument word = new XWPFDocument();
        try (InputStream styles = WordPage.class.getResourceAsStream("/word/styles.xml")) {
            word.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
        bullets(word);
        word.getProperties().getCoreProperties().setTitle(WordText.allowed(title));
        word.getProperties().getCoreProperties().setSubjectProperty(WordText.allowed(subject));
        word.getProperties().getCoreProperties().setCreator("Trygghetshjulet");
        word.getProperties().getCoreProperties().getUnderlyingProperties().setLanguageProperty(LANGUAGE);
        paper(word, paper);
        return word;
    }

    static XWPFParagraph paragraph(XWPFDocument word, String style, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        WordText.write(paragraph, text);
        return paragraph;
    }

    static byte[] bytes(XWPFDocument word) {
        try (word;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            word.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void bullets(XWPFDocument word) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ONE);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewPStyle().setVal("ListBullet");
        level.addNewLvlText().setVal("•");
        BigInteger abstractId = word.createNumbering().addAbstractNum(new XWPFAbstractNum(list));
        word.getNumbering().addNum(abstractId);
    }

    private static void paper(XWPFDocument word, Paper paper) {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(paper == Paper.FOLDED ? LONGEST : paper == Paper.LYING ? LONG : SHORT);
        size.setH(paper == Paper.LYING ? SHORT : LONG);
        if (paper != Paper.UPRIGHT) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
    }
}
