package se.trygghetshjulet.document.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds a PDF against what every printed document promises: PDF/A-3a and PDF/UA-1, as veraPDF reads them. */
final class Conformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    static void assertKept(String name, byte[] pdf) {
        assertThat(Stream.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)
                        .flatMap(flavour -> breaches(flavour, pdf).stream())
                        .toList())
                .as(name)
                .isEmpty();
    }

    private static List<String> breaches(PDFAFlavour flavour, byte[] pdf) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).as(flavour.getId()).isPositive();
            return result.isCompliant()
                    ? List.of()
                    : result.getTestAssertions().stream()
                            .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                            .map(assertion -> flavour.getId() + " "
                                    + assertion.getRuleId().getClause() + " t"
                                    + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage() + " at "
                                    + assertion.getLocation().getContext())
                            .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
