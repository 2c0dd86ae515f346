package se.trygghetshjulet.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.archive.DocumentFiles;
import se.trygghetshjulet.archive.PdfAnswer;
import se.trygghetshjulet.archive.PublicFile;
import se.trygghetshjulet.archive.PublicFile.SignedBy;
import se.trygghetshjulet.archive.PublicFiles;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.site.SiteAddress;

/** The files of what has been published: a list for programs, and the files themselves, without logging in. */
@Controller
class PublicDocuments {

    /** A file changes only when somebody signs it, and what is taken back is to be gone soon. */
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final Municipalities municipalities;
    private final PublishedVersions published;
    private final PublicFiles files;
    private final DocumentFiles bytes;
    private final SiteAddress site;

    PublicDocuments(
            Municipalities municipalities,
            PublishedVersions published,
            PublicFiles files,
            DocumentFiles bytes,
            SiteAddress site) {
        this.municipalities = municipalities;
        this.published = published;
        this.files = files;
        this.bytes = bytes;
        this.site = site;
    }

    @GetMapping("/api/public/kommuner/{kommun}/dokument")
    @ResponseBody
    List<Entry> list(@PathVariable String kommun) {
        return files.of(kommun, published.of(known(kommun))).stream()
                .map(this::entry)
                .toList();
    }

    /** @throws ResponseStatusException 404 as well for what has not been published, or has been taken back */
    @GetMapping(
            value = "/kommuner/{kommun}/dokument/{version:\\d{1,18}}.pdf",
            produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(@PathVariable String kommun, @PathVariable Long version) {
        Version<Void> shown = published.of(known(kommun)).stream()
                .filter(candidate -> candidate.id().equals(version))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Dokumentet finns inte, eller så är det inte publicerat."));
        return PdfAnswer.of(
                bytes.pdf(shown), files.title(shown), CacheControl.maxAge(KEPT).cachePublic());
    }

    private String known(String kommun) {
        if (!municipalities.knows(kommun)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Kommunen finns inte här.");
        }
        return kommun;
    }

    private Entry entry(PublicFile file) {
        Version<?> version = file.version();
        return new Entry(
                version.key().kind().id(),
                version.number(),
                version.state().id(),
                file.title(),
                file.sha256(),
                site.link("/kommuner/" + version.kommun() + "/dokument/" + version.id() + ".pdf"),
                file.signedBy().stream().map(Signed::of).toList(),
                file.since());
    }

    /**
     * @param kind as in {@code DocumentKind}: "handlingsplan"
     * @param version number of the version within its turn
     * @param sha256 of the file that {@code pdf} leads to
     * @param pdf whole address, without login
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            String kind,
            int version,
            String state,
            String title,
            String sha256,
            String pdf,
            List<Signed> signedBy,
            Instant publishedAt) {}

    record Signed(String party, String name, String title, Instant at) {

        static Signed of(SignedBy signed) {
            return new Signed(signed.party().id(), signed.name(), signed.title(), signed.at());
        }
    }
}
