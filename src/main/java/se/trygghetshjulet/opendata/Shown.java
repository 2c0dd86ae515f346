package se.trygghetshjulet.opendata;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.publication.OpenRecord;

/** Finds what has been published; whatever else there is does not exist here. */
@Component
class Shown {

    private final Municipalities municipalities;
    private final OpenRecord record;

    Shown(Municipalities municipalities, OpenRecord record) {
        this.municipalities = municipalities;
        this.record = record;
    }

    /** @throws ResponseStatusException 404 if nobody has that id */
    Municipality municipality(String kommun) {
        if (!municipalities.knows(kommun)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Kommunen finns inte här.");
        }
        return municipalities.get(kommun);
    }

    /** The newest first. */
    List<Version<Void>> of(String kommun, DocumentKind kind) {
        return record.versions(municipality(kommun).id()).stream()
                .filter(version -> version.key().kind() == kind)
                .toList();
    }

    /** @throws ResponseStatusException 404 as well for what has not been published, or has been taken back */
    Version<Void> get(String kommun, DocumentKind kind, Long version) {
        return of(kommun, kind).stream()
                .filter(candidate -> candidate.id().equals(version))
                .findFirst()
                .orElseThrow(Shown::missing);
    }

    static <T> T found(Optional<T> something) {
        return something.orElseThrow(Shown::missing);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Det finns inte, eller så är det inte publicerat.");
    }
}
