package se.trygghetshjulet.sealing;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** What a file has more than one that it begins with. */
final class IncrementalUpdate implements AutoCloseable {

    /** What a file says that it keeps (ISO 19005-3, 6.6.4; ISO 14289-1, 5). */
    private static final Pattern KEPT =
            Pattern.compile("pdf(?:a|ua)id:(?:part|conformance|amd|rev)(?:\\s*=\\s*[\"']|>)[^<\"']*");

    private static final String FORM = "/Catalog /AcroForm";
    private static final Set<COSName> FOR_SIGNATURES = Set.of(COSName.FIELDS, COSName.SIG_FLAGS, COSName.TYPE);

    private final PdfBoxDocumentReader before;
    private final PdfBoxDocumentReader after;

    IncrementalUpdate(byte[] before, byte[] after) throws IOException {
        this.before = new PdfBoxDocumentReader(new InMemoryDocument(before));
        this.after = new PdfBoxDocumentReader(new InMemoryDocument(after));
    }

    /** Signatures and what proves them; anything else is content. */
    boolean hasContent() {
        DefaultPdfDifferencesFinder pages = new DefaultPdfDifferencesFinder();
        PdfObjectModifications objects = new DefaultPdfObjectModificationsFinder().find(before, after);
        return !pages.getPagesDifferences(before, after).isEmpty()
                || !objects.getAnnotCreationChanges().isEmpty()
                || objects.getUndefinedChanges().stream()
                        .anyMatch(change -> !FORM.equals(change.getObjectTree().toString()))
                || !hasFormForSignaturesOnly();
    }

    /** The first signature brings a form, which the library takes for content. */
    private boolean hasFormForSignaturesOnly() {
        PDAcroForm form = after.getPDDocument().getDocumentCatalog().getAcroForm(null);
        return form == null
                || FOR_SIGNATURES.containsAll(form.getCOSObject().keySet())
                        && form.getFields().stream().allMatch(PDSignatureField.class::isInstance);
    }

    /**
     * Whether what was promised of the file still is: it says the same of itself, and what was added to a page is neither drawn nor
     * hidden (ISO 19005-3, 6.3.2 and 6.3.3; ISO 14289-1, 7.18.1).
     */
    boolean keepsPromises() throws IOException {
        if (!said(before.getPDDocument()).equals(said(after.getPDDocument()))) {
            return false;
        }
        int page = 0;
        for (PDPage each : after.getPDDocument().getPages()) {
            int there = before.getPDPage(++page).getAnnotations().size();
            if (!each.getAnnotations().stream().skip(there).allMatch(IncrementalUpdate::isInvisible)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInvisible(PDAnnotation added) {
        return added.getRectangle() != null
                && added.getRectangle().getWidth() == 0
                && added.getRectangle().getHeight() == 0
                && added.isPrinted()
                && !added.isHidden()
                && !added.isInvisible()
                && !added.isNoView();
    }

    private static Set<String> said(PDDocument pdf) throws IOException {
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return Set.of();
        }
        try (InputStream in = metadata.exportXMPMetadata()) {
            return KEPT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Override
    public void close() throws IOException {
        try (before) {
            after.close();
        }
    }
}
