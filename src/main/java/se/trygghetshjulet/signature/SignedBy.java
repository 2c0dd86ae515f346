package se.trygghetshjulet.signature;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.municipality.Party;

/** Who has signed a plan version, for later stages. */
@Service
public class SignedBy {

    private final Signatures signatures;

    SignedBy(Signatures signatures) {
        this.signatures = signatures;
    }

    public List<Signatory> of(Long planVersion) {
        return signatures.findByPlanVersionOrderByParty(planVersion).stream()
                .filter(Signature::signed)
                .map(signature -> new Signatory(
                        signature.party(),
                        signature.signatoryName(),
                        signature.signatoryTitle(),
                        signature.place(),
                        signature.signedOn()))
                .toList();
    }

    public record Signatory(Party party, String name, String title, String place, LocalDate date) {}
}
