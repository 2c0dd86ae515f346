package se.trygghetshjulet.sealing;

import java.util.Optional;

/** The files that the product itself has made. */
public interface KnownFiles {

    /** @param sha256 of all bytes, in small hexadecimal digits */
    Optional<Known> bySha256(String sha256);

    /**
     * A version of a document.
     *
     * @param kommun what the municipality is called
     * @param kind such as "Handlingsplan"
     * @param title of the document
     * @param version as people write it
     * @param state in Swedish, such as "Undertecknad"
     * @param scanned an original that was signed by hand, as it was scanned
     */
    record Known(String kommun, String kind, String title, String version, String state, boolean scanned) {}
}
