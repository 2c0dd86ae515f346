package se.trygghetshjulet.document.rendering;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Writes a printout as PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) at once, with the document's content attached as
 * JSON. The same printout, content and moment give the same bytes.
 */
@Component
public class PdfWriter {

    private static final String TEMPLATE = "utskrift/dokument";
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    static {
        XRLog.setLoggerImpl(new RendererLog());
    }

    private final ITemplateEngine templates;

    PdfWriter(ITemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * @param canonicalJson the content that is printed, to be attached as it is
     * @param made the moment that the file says it is from
     */
    public byte[] write(Printout printout, String canonicalJson, Instant made) {
        String html = html(printout);
        try (PDDocument pdf = PlainPdf.empty();
                PdfBoxRenderer renderer = builder(html).usePDDocument(pdf).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PdfAttachment.add(pdf, canonicalJson, made);
            PdfStamp.set(pdf, made, html + canonicalJson);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            // objects packed into streams are what other readers warn of as soon as somebody signs
            pdf.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String html(Printout printout) {
        Context context = new Context(SWEDISH);
        context.setVariable("sheet", Sheet.of(printout));
        return templates.process(TEMPLATE, context);
    }

    static PdfRendererBuilder builder(String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(html, null)
                .withProducer("Trygghetshjulet")
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        for (Face face : Face.values()) {
            face.addTo(builder);
        }
        return builder;
    }
}
