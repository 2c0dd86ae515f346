package se.trygghetshjulet.archive;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file as an answer: shown in the browser, under its own name when it is saved. */
public final class PdfAnswer {

    private PdfAnswer() {}

    /** @param title of the document, without ".pdf" */
    public static ResponseEntity<byte[]> of(byte[] pdf, String title, CacheControl cache) {
        return ResponseEntity.ok()
                .cacheControl(cache)
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(title + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdf);
    }
}
