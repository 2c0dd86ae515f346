package se.trygghetshjulet.attachment;

import java.time.Instant;
import se.trygghetshjulet.document.DocumentKey;

/**
 * A file that belongs to a document, without its bytes.
 *
 * @param number within the document, from 1
 * @param title what it shows, in words
 * @param size bytes
 * @param sha256 of all bytes, 64 hexadecimal digits
 * @param isFixed whether its task is done, so that nobody takes it away
 */
public record Attachment(
        Long id,
        DocumentKey document,
        int number,
        String title,
        String fileName,
        FileKind kind,
        long size,
        String sha256,
        Source source,
        boolean isFixed) {

    /**
     * @param task the engine's task id
     * @param person user id
     */
    public record Source(String task, String taskName, String person, Instant at) {}

    public String sizeText() {
        return FileSize.of(size);
    }

    Attachment numbered(int place) {
        return new Attachment(id, document, place, title, fileName, kind, size, sha256, source, isFixed);
    }

    boolean isBy(String person, String task) {
        return source.person().equals(person) && source.task().equals(task);
    }
}
