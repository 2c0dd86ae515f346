package se.trygghetshjulet.sealing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
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
        return new KeyStoreSigning(keys, UnaryOperator.identity(), AllowedKeys.ofAnybody(), ValidationData.none());
    }

    static SignatureReader check(DemoKeys keys, Clock clock) {
        return new SignatureReader(new TrustAnchors(() -> List.of(keys.root())), clock);
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

    /** By somebody for whom nobody vouches whom we know. */
    public static byte[] signedByAStranger(byte[] pdf) {
        Clock clock = Clock.systemUTC();
        return signing(new DemoKeys(null, "annat", clock)).sign(pdf, CHIEF, clock.instant());
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

    static byte[] withAPageMore(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.addPage(new PDPage());
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As some services do, for people to see. */
    static byte[] signedVisibly(byte[] pdf, Key key) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(key.certificate()));
        parameters.bLevel().setSigningDate(Date.from(NOW));
        SignatureFieldParameters field = new SignatureFieldParameters();
        field.setOriginX(72);
        field.setOriginY(300);
        field.setWidth(200);
        field.setHeight(40);
        SignatureImageTextParameters text = new SignatureImageTextParameters();
        text.setText("Anna Åström");
        parameters.getImageParameters().setFieldParameters(field);
        parameters.getImageParameters().setTextParameters(text);
        PAdESService service = new PAdESService(Offline.verifier());
        service.setPdfObjFactory(Offline.pdfs());
        DSSDocument document = new InMemoryDocument(pdf);
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.secret());
            signature.update(service.getDataToSign(document, parameters).getBytes());
            SignatureValue value = new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, signature.sign());
            return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
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
