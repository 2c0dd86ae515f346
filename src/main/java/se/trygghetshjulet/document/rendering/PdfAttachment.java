package se.trygghetshjulet.document.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** The content that was printed, as a file that belongs to the whole document (ISO 19005-3, 6.8). */
final class PdfAttachment {

    static final String NAME = "innehall.json";

    private PdfAttachment() {}

    static void add(PDDocument pdf, String json, Instant made) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        PDEmbeddedFile content = content(pdf, json, made);
        file.setFile(NAME);
        file.setFileUnicode(NAME);
        file.setFileDescription("Dokumentets innehåll som kanonisk JSON (RFC 8785)");
        file.setEmbeddedFile(content);
        file.setEmbeddedFileUnicode(content);
        file.getCOSObject().setItem(COSName.getPDFName("AFRelationship"), COSName.getPDFName("Source"));

        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(NAME, file));
        PDDocumentNameDictionary names =
                catalog.getNames() == null ? new PDDocumentNameDictionary(catalog) : catalog.getNames();
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
        COSArray associated = new COSArray();
        associated.add(file);
        catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private static PDEmbeddedFile content(PDDocument pdf, String json, Instant made) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Calendar day = PdfStamp.calendar(made);
        PDEmbeddedFile content = new PDEmbeddedFile(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        content.setSubtype("application/json");
        content.setSize(bytes.length);
        content.setCreationDate(day);
        content.setModDate(day);
        return content;
    }
}
