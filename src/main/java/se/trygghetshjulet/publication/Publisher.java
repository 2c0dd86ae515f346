package se.trygghetshjulet.publication;

import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.StateReason;
import se.trygghetshjulet.medborgarlofte.OwnTerm;
import se.trygghetshjulet.publication.Publication.Kind;
import se.trygghetshjulet.publication.Publication.Preparation;
import se.trygghetshjulet.publication.Publication.PublishedDocument;
import se.trygghetshjulet.publication.Publication.Words;
import se.trygghetshjulet.turn.AnnexSigned;

/** Shows citizens what has been prepared for them, and corrects or takes back what they were shown. */
@Service
@Transactional
class Publisher {

    private final Publications publications;
    private final DocumentStore documents;
    private final Clock clock;

    Publisher(Publications publications, DocumentStore documents, Clock clock) {
        this.publications = publications;
        this.documents = documents;
        this.clock = clock;
    }

    void publish(Publication prepared) {
        Publication out = publications.save(prepared.published(clock.instant()));
        for (PublishedDocument shown : out.documents()) {
            boolean inForce =
                    documents.get(out.kommun(), shown.documentVersion()).state().isInForce();
            if (inForce) {
                documents.move(
                        shown.documentVersion(),
                        DocumentState.PUBLISHED,
                        StateReason.publication(out.id(), out.preparation().preparedBy(), out.note()));
            }
        }
    }

    /**
     * Other words around the same documents.
     *
     * @param note what was wrong, for everybody to read
     */
    void correct(Publication shown, String note, Words words, String person) {
        publish(shown.followedBy(Kind.CORRECTION, note, words, by(person), null, shown.documents()));
    }

    /** @param note why it is taken back, for everybody to read */
    void takeBack(Publication shown, String note, String person) {
        publish(shown.followedBy(Kind.WITHDRAWAL, note, shown.words(), by(person), null, shown.documents()));
    }

    /** A medborgarlöfte that was signed after its year's plan was published is shown together with it from then on. */
    @EventListener
    void annexSigned(AnnexSigned signed) {
        DocumentKey key =
                documents.get(signed.turn().kommun(), signed.version()).key();
        if (key.kind() != DocumentKind.MEDBORGARLOFTE || OwnTerm.of(key).isPresent()) {
            return;
        }
        publications
                .newest(signed.turn().kommun())
                .filter(shown -> shown.planYear() == signed.turn().year() && shown.kind() != Kind.WITHDRAWAL)
                .ifPresent(shown -> publish(shown.followedBy(
                        Kind.COMPLEMENT,
                        null,
                        shown.words(),
                        by(null),
                        null,
                        Publication.documents(Stream.concat(
                                shown.documents().stream().map(PublishedDocument::documentVersion),
                                Stream.of(signed.version()))))));
    }

    private Preparation by(String person) {
        return new Preparation(person, clock.instant());
    }
}
