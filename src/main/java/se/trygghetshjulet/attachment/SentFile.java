package se.trygghetshjulet.attachment;

import java.text.Normalizer;

/**
 * What somebody has chosen on the page.
 *
 * @param bytes null if no file was chosen
 * @param name as the browser says; may be null
 */
record SentFile(byte[] bytes, String name, String title) {

    /** A text in which nobody sees anything is none. */
    SentFile {
        title = title == null
                ? ""
                : Normalizer.normalize(title, Normalizer.Form.NFC)
                        .replaceAll("[\\p{C}\\p{Z}]+", " ")
                        .strip();
    }
}
