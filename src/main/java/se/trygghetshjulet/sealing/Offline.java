package se.trygghetshjulet.sealing;

import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;

/** The library that knows signatures, kept from asking the network for anything and from drawing pages. */
final class Offline {

    private Offline() {}

    /** Would fetch the certificates of those who vouch from addresses that stand in the signature. */
    static CertificateVerifier verifier() {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setAIASource(null);
        verifier.setOcspSource(null);
        verifier.setCrlSource(null);
        return verifier;
    }

    /** Would draw each page before and after a change; what was changed is seen in the objects as well. */
    static IPdfObjFactory pdfs() {
        PdfBoxNativeObjectFactory pdfs = new PdfBoxNativeObjectFactory();
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        pdfs.setPdfDifferencesFinder(differences);
        return pdfs;
    }
}
