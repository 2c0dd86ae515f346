package se.trygghetshjulet.archive;

import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.Rehearsing;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.sealing.Signer;
import se.trygghetshjulet.sealing.SigningFailed;
import se.trygghetshjulet.sealing.SigningService;
import se.trygghetshjulet.signature.PartySigned;

/** Whoever signs in the form signs the file: both parties the same bytes. A rehearsal signs nothing. */
@Component
@Profile("!" + Rehearsing.PROFILE)
class SealOnSignature {

    private final DocumentFiles files;
    private final DocumentStore documents;
    private final SigningService signing;
    private final Municipalities municipalities;

    SealOnSignature(
            DocumentFiles files, DocumentStore documents, SigningService signing, Municipalities municipalities) {
        this.files = files;
        this.documents = documents;
        this.signing = signing;
        this.municipalities = municipalities;
    }

    /** @throws FormBreach if the signing service does not sign; the task stays open */
    @EventListener
    void on(PartySigned event) {
        if (!signing.isConfigured()) {
            return;
        }
        Signer signer = new Signer(
                event.kommun(),
                event.person(),
                event.name(),
                event.title(),
                municipalities.get(event.kommun()).partyName(event.party()));
        try {
            event.versions()
                    .forEach(version -> files.sign(documents.get(event.kommun(), version), event.party(), signer));
        } catch (SigningFailed e) {
            throw new FormBreach("outcome", e.getMessage());
        }
    }
}
