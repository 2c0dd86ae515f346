package se.trygghetshjulet.archive;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.DocumentTitles;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.remiss.Remisses;

/**
 * What was sent for an opinion, for those who have no account: at an address that only their letter knows, until the answers
 * are compiled. That it does not exist and that it has had its time looks the same.
 */
@Controller
class RemissPage {

    private final Remisses remisses;
    private final DocumentStore documents;
    private final DocumentFiles files;
    private final DocumentTitles titles;

    RemissPage(Remisses remisses, DocumentStore documents, DocumentFiles files, DocumentTitles titles) {
        this.remisses = remisses;
        this.documents = documents;
        this.files = files;
        this.titles = titles;
    }

    @GetMapping(value = "/remiss/{secret}/{version:\\d{1,18}}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(@PathVariable String secret, @PathVariable Long version) {
        Version<String> sent = remisses.sender(secret, version)
                .map(kommun -> documents.get(kommun, version))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Remissen finns inte, eller så är den avslutad."));
        return PdfAnswer.of(
                files.pdf(sent),
                titles.of(sent.key()),
                CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate());
    }
}
