package se.trygghetshjulet.document.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import se.trygghetshjulet.document.CanonicalJson;

/** The moment and the identifier of a file, which the renderer would take from the clock. */
final class PdfStamp {

    /** Bytes, as is usual (ISO 32000-1, 14.4). */
    private static final int ID_LENGTH = 16;

    private PdfStamp() {}

    /** @param said what the identifier is taken of */
    static void set(PDDocument pdf, Instant made, String said) throws IOException {
        pdf.getDocumentInformation().setCreationDate(calendar(made));
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp;
        try (InputStream in = metadata.exportXMPMetadata()) {
            xmp = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        metadata.importXMPMetadata(xmp.replaceAll(
                        "(?<=<xmp:CreateDate>)[^<]*",
                        made.truncatedTo(ChronoUnit.SECONDS).toString())
                .getBytes(StandardCharsets.UTF_8));
        COSString id = new COSString(
                HexFormat.of().parseHex(CanonicalJson.hash(made + said).substring(0, 2 * ID_LENGTH)));
        COSArray both = new COSArray();
        both.add(id);
        both.add(id);
        pdf.getDocument().getTrailer().setItem(COSName.ID, both);
    }

    static Calendar calendar(Instant at) {
        return GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
    }
}
