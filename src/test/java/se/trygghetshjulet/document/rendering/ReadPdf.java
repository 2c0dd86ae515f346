package se.trygghetshjulet.document.rendering;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a PDF holds, for tests that read again what was written. */
final class ReadPdf implements AutoCloseable {

    private final PDDocument pdf;

    ReadPdf(byte[] bytes) throws IOException {
        this.pdf = Loader.loadPDF(bytes);
    }

    String text() throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
    }

    String language() {
        return pdf.getDocumentCatalog().getLanguage();
    }

    String title() {
        return pdf.getDocumentInformation().getTitle();
    }

    String metadata() throws IOException {
        return new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }

    int pages() {
        return pdf.getNumberOfPages();
    }

    /** "upright" or "across", page by page. */
    List<String> paper() {
        List<String> paper = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            paper.add(page.getMediaBox().getWidth() < page.getMediaBox().getHeight() ? "upright" : "across");
        }
        return paper;
    }

    /** Every element of the tag tree, in reading order. */
    List<PDStructureElement> tags() {
        return below(pdf.getDocumentCatalog().getStructureTreeRoot()).toList();
    }

    List<PDStructureElement> tags(String type) {
        return tags().stream()
                .filter(tag -> tag.getStructureType().equals(type))
                .toList();
    }

    static String scope(PDStructureElement tag) {
        return attributes(tag).getNameAsString("Scope");
    }

    static int rowSpan(PDStructureElement tag) {
        return attributes(tag).getInt(COSName.getPDFName("RowSpan"), 1);
    }

    /** The outline, two spaces deeper for each level. */
    List<String> bookmarks() {
        return bookmarks(pdf.getDocumentCatalog().getDocumentOutline(), "").toList();
    }

    String attachment() throws IOException {
        return new String(file().getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
    }

    PDComplexFileSpecification file() throws IOException {
        return pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get(PdfAttachment.NAME);
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }

    private static Stream<PDStructureElement> below(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(kid -> Stream.concat(Stream.of(kid), below(kid)));
    }

    private static COSDictionary attributes(PDStructureElement tag) {
        COSDictionary attributes = tag.getCOSObject().getCOSDictionary(COSName.A);
        return attributes == null ? new COSDictionary() : attributes;
    }

    private static Stream<String> bookmarks(PDOutlineNode node, String indent) {
        if (node == null) {
            return Stream.empty();
        }
        List<String> lines = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            lines.add(indent + item.getTitle());
            bookmarks(item, indent + "  ").forEach(lines::add);
        }
        return lines.stream();
    }
}
