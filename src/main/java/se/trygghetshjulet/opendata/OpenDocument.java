package se.trygghetshjulet.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import se.trygghetshjulet.archive.PublicFile;
import se.trygghetshjulet.document.Version;

/**
 * A published document's file.
 *
 * @param version id, never another's
 * @param kind "handlingsplan", "medborgarlofte", "overenskommelse" or "riktlinje"
 * @param sha256 of the file that {@code pdf} leads to, 64 hexadecimal digits
 */
record OpenDocument(
        Long version,
        String municipality,
        String kind,
        int number,
        String state,
        String title,
        String pdf,
        String sha256,
        List<Signed> signedBy,
        Instant publishedAt) {

    static OpenDocument of(PublicFile file, Addresses at) {
        Version<?> version = file.version();
        return new OpenDocument(
                version.id(),
                version.kommun(),
                version.key().kind().id(),
                version.number(),
                version.state().id(),
                file.title(),
                at.pdf(version.kommun(), version.id()),
                file.sha256(),
                file.signedBy().stream()
                        .map(signed -> new Signed(signed.party().id(), signed.name(), signed.title(), signed.at()))
                        .toList(),
                file.since());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Signed(String party, String name, String title, Instant at) {}
}
