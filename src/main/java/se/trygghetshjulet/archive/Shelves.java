package se.trygghetshjulet.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.DocumentTitles;
import se.trygghetshjulet.document.StateEntry;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.Names;
import se.trygghetshjulet.municipality.Municipality;

/** What a municipality has in each kind of document, as the pages show it. */
@Service
class Shelves {

    private final DocumentStore documents;
    private final DocumentTitles titles;
    private final Names names;

    Shelves(DocumentStore documents, DocumentTitles titles, Names names) {
        this.documents = documents;
        this.titles = titles;
        this.names = names;
    }

    /** The kinds that the municipality has something of; the newest document first, and of each its newest version. */
    List<ShelfView> of(Municipality municipality) {
        Map<DocumentKind, Map<DocumentKey, List<VersionLine>>> shelves = new LinkedHashMap<>();
        for (DocumentKind kind : DocumentKind.values()) {
            documents.of(municipality.id(), kind).stream()
                    .sorted(Comparator.comparing(
                                    (Version<String> version) -> version.turn().year())
                            .thenComparing(Version::id)
                            .reversed())
                    .forEach(version -> shelves.computeIfAbsent(kind, any -> new LinkedHashMap<>())
                            .computeIfAbsent(version.key(), any -> new ArrayList<>())
                            .add(line(version)));
        }
        return shelves.entrySet().stream()
                .map(shelf -> new ShelfView(
                        shelf.getKey(),
                        shelf.getValue().entrySet().stream()
                                .map(document -> new DocumentView(titles.of(document.getKey()), document.getValue()))
                                .toList()))
                .toList();
    }

    /** @throws ResponseStatusException 404 if the municipality has no such version */
    Version<String> version(Municipality municipality, Long id) {
        try {
            return documents.get(municipality.id(), id);
        } catch (NoSuchElementException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Kommunen har inget sådant dokument.", e);
        }
    }

    VersionLine line(Version<String> version) {
        return new VersionLine(
                version.id(),
                titles.of(version.key()),
                version.number(),
                version.state(),
                version.standing().since(),
                version.standing().hash());
    }

    /** What became of a version, from its draft on, with who did it. */
    List<Step> steps(Version<String> version) {
        return documents.history(version.id()).stream()
                .map(entry -> step(version.kommun(), entry))
                .toList();
    }

    private Step step(String kommun, StateEntry entry) {
        String person = entry.cause().person();
        return new Step(
                entry.state(),
                entry.enteredAt(),
                person == null ? "" : names.of(kommun, person),
                entry.cause().note(),
                entry.hash());
    }

    record ShelfView(DocumentKind kind, List<DocumentView> documents) {}

    record DocumentView(String title, List<VersionLine> versions) {}

    /**
     * @param since when it came into its state
     * @param sha256 of what it says, in canonical form
     */
    record VersionLine(Long id, String title, int number, DocumentState state, Instant since, String sha256) {}

    /**
     * @param person name; empty where the process went on by itself
     * @param note null if there is none
     */
    record Step(DocumentState state, Instant at, String person, String note, String hash) {}
}
