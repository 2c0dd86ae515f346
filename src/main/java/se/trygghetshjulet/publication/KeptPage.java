package se.trygghetshjulet.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.springframework.util.DigestUtils;

/**
 * A public page as it was last written.
 *
 * @param edition that it shows
 * @param contentType with its charset
 * @param zipped the same bytes by gzip (RFC 1952)
 * @param tag weak, since it stands for both (RFC 9110 § 8.8.3)
 * @param writtenAt when it first said what it says on this node
 */
record KeptPage(String edition, String contentType, byte[] plain, byte[] zipped, String tag, Instant writtenAt) {

    static KeptPage of(String edition, String contentType, byte[] page, Instant at) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(page);
        }
        return new KeptPage(
                edition, contentType, page, zipped.toByteArray(), "W/\"" + DigestUtils.md5DigestAsHex(page) + "\"", at);
    }

    KeptPage since(Instant earlier) {
        return new KeptPage(edition, contentType, plain, zipped, tag, earlier);
    }
}
