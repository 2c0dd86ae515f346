package se.trygghetshjulet.archive;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.engine.Rehearsing;
import se.trygghetshjulet.municipality.Mandate;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.sealing.Signer;
import se.trygghetshjulet.sealing.SigningService;
import se.trygghetshjulet.signature.OriginalFiles;
import se.trygghetshjulet.signature.SigningIntent;

/** The files that are signed: all sign the same bytes, one after the other. A rehearsal signs nothing. */
@Component
@Profile("!" + Rehearsing.PROFILE)
class SealedOriginals implements OriginalFiles {

    private final DocumentFiles files;
    private final ScanRows scans;
    private final DocumentStore documents;
    private final SigningService signing;
    private final Municipalities municipalities;

    SealedOriginals(
            DocumentFiles files,
            ScanRows scans,
            DocumentStore documents,
            SigningService signing,
            Municipalities municipalities) {
        this.files = files;
        this.scans = scans;
        this.documents = documents;
        this.signing = signing;
        this.municipalities = municipalities;
    }

    @Override
    public String sha256(String kommun, Long version) {
        return files.kept(documents.get(kommun, version)).sha256();
    }

    @Override
    public boolean areSealed() {
        return signing.isConfigured();
    }

    @Override
    public void demandSealable(SigningIntent will) {
        signing.demand(signer(will), will.at());
    }

    @Override
    public void seal(SigningIntent will) {
        Signer signer = signer(will);
        will.versions()
                .forEach(version -> files.sign(
                        documents.get(will.kommun(), version), will.mandate(), signer, will.otherName(), will.at()));
    }

    @Override
    public void demandSealed(SigningIntent will) {
        will.versions().forEach(version -> {
            if (!files.isSignedBy(version, will.mandate())) {
                throw new IllegalStateException(
                        will.mandate().word() + " has not signed the file of version " + version);
            }
        });
    }

    @Override
    public List<Long> withoutScan(List<Long> versions, Mandate by) {
        Set<Long> scanned = scans.versionsOf(by, versions);
        return versions.stream().filter(version -> !scanned.contains(version)).toList();
    }

    private Signer signer(SigningIntent will) {
        return new Signer(
                will.kommun(),
                will.person(),
                will.name(),
                will.title(),
                municipalities.get(will.kommun()).partyName(will.party()));
    }
}
