package se.trygghetshjulet.document.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

/** Only the way to it is shorter: what is written is to the byte what PDFBox writes by itself. */
class PlainPdfTest {

    @Test
    void theFileIsTheSame() throws IOException {
        assertThat(written(PlainPdf.empty())).isEqualTo(written(new PDDocument()));
    }

    /** Pages and bookmarks point at one another in rings, and each is written once. */
    private static byte[] written(PDDocument document) throws IOException {
        try (document) {
            PDDocumentOutline outline = new PDDocumentOutline();
            document.getDocumentCatalog().setDocumentOutline(outline);
            for (int number = 1; number <= 50; number++) {
                PDPage page = new PDPage();
                document.addPage(page);
                PDPageFitDestination place = new PDPageFitDestination();
                place.setPage(page);
                PDOutlineItem bookmark = new PDOutlineItem();
                bookmark.setTitle("Sida " + number);
                bookmark.setDestination(place);
                outline.addLast(bookmark);
            }
            COSArray id = new COSArray();
            id.add(new COSString("samma"));
            id.add(new COSString("samma"));
            document.getDocument().setDocumentID(id);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }
}
