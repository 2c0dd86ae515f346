package se.trygghetshjulet.sealing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Small documents, and people who sign them. */
public final class Papers {

    static final Instant NOW = Instant.parse("2027-01-15T10:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    static final Signer CHAIR =
            new Signer("provby", "provby-ordforande", "Anna Åström", "Kommunstyrelsens ordförande", "Provby kommun");
    static final Signer CHIEF =
            new Signer("provby", "provby-polischef", "Örjan Öst", "Lokalpolisområdeschef", "Polismyndigheten");

    private Papers() {}

    static SigningService signing(PersonKeys keys) {
        return new KeyStoreSigning(keys, UnaryOperator.identity(), null);
    }

    static SealCheck check(DemoKeys keys, Clock clock) {
        return new SealCheck(new Anchors(() -> List.of(keys.root())), clock);
    }

    public static byte[] saying(String text) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            write(document, page, text, 700);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As somebody does who adds a line to what others have signed. */
    static byte[] withALineMore(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            write(document, page, "Och så lite till.", 600);
            page.getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] ofManyParts(int parts) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            COSDictionary all = new COSDictionary();
            for (int part = 0; part < parts; part++) {
                COSDictionary one = new COSDictionary();
                one.setItem(COSName.CONTENTS, new COSString("del " + part));
                one.setDirect(false);
                all.setItem(COSName.getPDFName("D" + part), one);
            }
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Delar"), all);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] locked(String password) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("annat", password, new AccessPermission()));
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, PDPage page, String text, float height) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(72, height);
            content.showText(text);
            content.endText();
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
