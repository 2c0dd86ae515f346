package se.trygghetshjulet.signature;

import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.rendering.Printout.Signed;
import se.trygghetshjulet.document.rendering.Signers;
import se.trygghetshjulet.municipality.Municipalities;

/** Signatures under a printed document, with the parties by the names that documents have for them. */
@Component
class PrintedSignatures implements Signers {

    private final Signatures signatures;
    private final Municipalities municipalities;

    PrintedSignatures(Signatures signatures, Municipalities municipalities) {
        this.signatures = signatures;
        this.municipalities = municipalities;
    }

    @Override
    public List<Signed> of(Long version) {
        return signatures.idsOf(version).stream()
                .map(id -> signatures.findById(id).orElseThrow())
                .filter(Signature::signed)
                .map(signature -> new Signed(
                        municipalities.get(signature.kommun()).partyName(signature.party()),
                        signature.signatoryName(),
                        signature.signatoryTitle(),
                        signature.place(),
                        signature.signedOn()))
                .toList();
    }
}
