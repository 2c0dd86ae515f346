package se.trygghetshjulet.archive;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import se.trygghetshjulet.transfer.FileAnswer;

/** A file as an answer: shown in the browser, under its own name when it is saved. */
public final class PdfAnswer {

    private PdfAnswer() {}

    /** @param title of the document, without ".pdf" */
    public static ResponseEntity<byte[]> of(byte[] pdf, String title, CacheControl cache) {
        return FileAnswer.shown(pdf, title + ".pdf", MediaType.APPLICATION_PDF, cache);
    }
}
