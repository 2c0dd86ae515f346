package se.trygghetshjulet.attachment;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.engine.Readers;
import se.trygghetshjulet.transfer.FileAnswer;

/** An attached file, to be saved and never to be shown by the browser as a page of ours: somebody else has made it. */
@Controller
class AttachmentFilePage {

    private final Readers readers;
    private final Attachments attachments;

    AttachmentFilePage(Readers readers, Attachments attachments) {
        this.readers = readers;
        this.attachments = attachments;
    }

    @GetMapping("/dokument/{kommun}/bilagor/{id:\\d{1,18}}")
    ResponseEntity<byte[]> file(
            Principal person, @PathVariable String kommun, @PathVariable Long id, HttpServletResponse response) {
        readers.readable(person.getName(), kommun);
        Attachment attachment = attachments
                .find(kommun, id)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "Bilagan finns inte här. Den kan ha tagits bort av den som lade till den."));
        // in the place of what our own pages may do
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        return FileAnswer.saved(
                attachments.bytes(attachment),
                attachment.fileName(),
                attachment.kind().mediaType());
    }
}
