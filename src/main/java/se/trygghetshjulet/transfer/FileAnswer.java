package se.trygghetshjulet.transfer;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file as an answer, under its own name. */
public final class FileAnswer {

    private FileAnswer() {}

    /** To be saved; kept by nobody on the way. */
    public static ResponseEntity<byte[]> saved(byte[] file, String name, MediaType type) {
        return of(file, ContentDisposition.attachment(), name, type, CacheControl.noStore());
    }

    /** Shown by the browser. */
    public static ResponseEntity<byte[]> shown(byte[] file, String name, MediaType type, CacheControl cache) {
        return of(file, ContentDisposition.inline(), name, type, cache);
    }

    private static ResponseEntity<byte[]> of(
            byte[] file, ContentDisposition.Builder how, String name, MediaType type, CacheControl cache) {
        return ResponseEntity.ok()
                .cacheControl(cache)
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how.filename(name, StandardCharsets.UTF_8).build().toString())
                .body(file);
    }
}
