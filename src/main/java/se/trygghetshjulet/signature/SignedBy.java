package se.trygghetshjulet.signature;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.municipality.Party;

/** Who has signed a document, for later stages. */
@Service
public class SignedBy {

    private final Signatures signatures;

    SignedBy(Signatures signatures) {
        this.signatures = signatures;
    }

    public List<Signatory> of(Long version) {
        return answers(version)
                .filter(Signature::signed)
                .map(signature -> new Signatory(
                        signature.party(),
                        signature.signatoryName(),
                        signature.signatoryTitle(),
                        signature.place(),
                        signature.signedOn()))
                .toList();
    }

    /** Those whose certificate has another name than they, with who found that it is the same person; for the file alone. */
    public List<AcceptedName> acceptedNames(Long version) {
        return answers(version)
                .filter(signature -> signature.nameAcceptedBy() != null)
                .map(signature ->
                        new AcceptedName(signature.signatoryName(), signature.otherName(), signature.nameAcceptedBy()))
                .toList();
    }

    /** The answer that settled what becomes of a version: the last signature, or the refusal. */
    Signature settling(Long version) {
        return answers(version)
                .max(Comparator.comparing(Signature::signed).reversed().thenComparing(Signature::id))
                .orElseThrow();
    }

    private Stream<Signature> answers(Long version) {
        return signatures.idsOf(version).stream()
                .map(signature -> signatures.findById(signature).orElseThrow());
    }

    /**
     * @param certified name in the certificate
     * @param acceptedBy user id
     */
    public record AcceptedName(String name, String certified, String acceptedBy) {}

    public record Signatory(Party party, String name, String title, String place, LocalDate date) {}
}
