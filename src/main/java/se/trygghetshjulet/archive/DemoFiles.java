package se.trygghetshjulet.archive;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.engine.Rehearsing;
import se.trygghetshjulet.municipality.Mandate;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.Signatory;
import se.trygghetshjulet.sealing.Signer;

/** Prints the demo's documents and has the demo people sign them, while the product is already there to be used. */
@Component
@Profile("!" + Rehearsing.PROFILE)
@ConditionalOnProperty(name = "trygghetshjulet.demo.files", havingValue = "true")
class DemoFiles {

    private static final Logger LOG = LoggerFactory.getLogger(DemoFiles.class);

    /** What both parties sign; a guideline is the municipality's own. */
    private static final List<DocumentKind> SIGNED =
            List.of(DocumentKind.HANDLINGSPLAN, DocumentKind.MEDBORGARLOFTE, DocumentKind.OVERENSKOMMELSE);

    private final DocumentFiles files;
    private final DocumentStore documents;
    private final Municipalities municipalities;
    private final People people;
    private final Clock clock;

    DemoFiles(DocumentFiles files, DocumentStore documents, Municipalities municipalities, People people, Clock clock) {
        this.files = files;
        this.documents = documents;
        this.municipalities = municipalities;
        this.people = people;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        new SimpleAsyncTaskExecutor("demo-files-")
                .execute(() -> municipalities.all().forEach(this::file));
    }

    private void file(Municipality municipality) {
        for (DocumentKind kind : DocumentKind.values()) {
            documents.of(municipality.id(), kind).stream()
                    .filter(version -> version.state().isInForce())
                    .forEach(version -> file(municipality, version));
        }
    }

    private void file(Municipality municipality, Version<String> version) {
        try {
            files.kept(version);
            if (SIGNED.contains(version.key().kind())) {
                municipality.parties().signing().stream()
                        .forEach(party -> municipality.signatories().of(party).stream()
                                .sorted(Comparator.comparing(Signatory::order))
                                .forEach(signatory -> sign(municipality, version, party, signatory)));
            }
        } catch (RuntimeException e) {
            LOG.warn("The demo's {} has no signed file", version, e);
        }
    }

    private void sign(Municipality municipality, Version<String> version, Party party, Signatory signatory) {
        Set<String> named = signatory.person() == null ? Set.of() : Set.of(signatory.person());
        Set<String> groups = named.isEmpty() ? Set.of(signatory.role().group(municipality.id())) : Set.of();
        Contact person = people.of(groups, named).stream().findFirst().orElseThrow();
        files.sign(
                version,
                new Mandate(party, signatory.role()),
                new Signer(
                        municipality.id(),
                        person.id(),
                        person.name(),
                        signatory.title(),
                        municipality.partyName(party)),
                null,
                clock.instant());
    }
}
