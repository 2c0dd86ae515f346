package se.trygghetshjulet.archive;

import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * A file of an archive package.
 *
 * @param path within the package's data, of letters, digits and hyphens: "dokument/handlingsplan-2027-v1.pdf"
 * @param handling that it is a file of; several files may be of one
 * @param bytes asked for once, when it is the file's turn; the same for the same state of the matter
 */
public record PackedFile(String path, Handling handling, Supplier<byte[]> bytes) {

    /**
     * A record of the matter, as the metadata lists it.
     *
     * @param id within the product: "version-31"
     * @param type in Swedish: "Protokollsutdrag"
     * @param day Swedish time; null where it has none
     */
    public record Handling(String id, String type, String title, LocalDate day) {}
}
