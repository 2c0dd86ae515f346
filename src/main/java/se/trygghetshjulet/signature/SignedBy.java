package se.trygghetshjulet.signature;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.handlingsplan.DocumentKind;
import se.trygghetshjulet.municipality.Party;

/** Who has signed a document, for later stages. */
@Service
public class SignedBy {

    private final Signatures signatures;

    SignedBy(Signatures signatures) {
        this.signatures = signatures;
    }

    public List<Signatory> of(Long planVersion) {
        return of(DocumentKind.PLAN, planVersion);
    }

    public List<Signatory> of(DocumentKind document, Long id) {
        return answers(document, id)
                .filter(Signature::signed)
                .map(signature -> new Signatory(
                        signature.party(),
                        signature.signatoryName(),
                        signature.signatoryTitle(),
                        signature.place(),
                        signature.signedOn()))
                .toList();
    }

    /** Why a party would not sign; empty if none has refused. */
    public Optional<String> refusal(DocumentKind document, Long id) {
        return answers(document, id)
                .filter(signature -> !signature.signed())
                .map(Signature::refusalReason)
                .findFirst();
    }

    private Stream<Signature> answers(DocumentKind document, Long id) {
        return signatures.idsOf(document.name(), id).stream()
                .map(signature -> signatures.findById(signature).orElseThrow());
    }

    public record Signatory(Party party, String name, String title, String place, LocalDate date) {}
}
