package se.trygghetshjulet.signature;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.sealing.Sha256;
import se.trygghetshjulet.turn.DocumentsToSign.Original;

/** What is signed, as a form shows it: each document's file, what it is known by, and where to read it. */
@Component
class ShownOriginals {

    private final ObjectProvider<OriginalFiles> files;
    private final DocumentStore documents;

    ShownOriginals(ObjectProvider<OriginalFiles> files, DocumentStore documents) {
        this.files = files;
        this.documents = documents;
    }

    List<Shown> of(String kommun, List<Original> originals) {
        OriginalFiles kept = files.getIfAvailable();
        return originals.stream()
                .map(original -> shown(kommun, original, kept == null ? null : kept.sha256(kommun, original.version())))
                .toList();
    }

    private Shown shown(String kommun, Original original, String sha256) {
        String page = "/dokument/" + kommun + "/" + original.version();
        boolean revises = documents.get(kommun, original.version()).basedOn() != null;
        return new Shown(
                original.version(),
                original.title(),
                original.period(),
                sha256,
                page + ".pdf",
                page,
                revises ? page + "/skillnad" : null);
    }

    /** What tells these files from any others; it changes as soon as one of them does. */
    static String mark(List<Shown> shown) {
        return Sha256.of(shown.stream()
                .map(original -> original.version() + " " + original.sha256())
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param sha256 of the file that would be signed now; null where there are no files
     * @param pdf path of the file, like those of the version's page and of what differs from the version before
     * @param difference null if there is none before
     */
    record Shown(
            Long version, String title, String period, String sha256, String pdf, String page, String difference) {}
}
