package se.trygghetshjulet.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/**
 * Pictures without what they tell besides. A camera writes where and when it was, and whose it is, into each file (Exif,
 * XMP): personal data that nobody sees. A picture is therefore drawn anew, turned as the camera was held, and all else is
 * left behind.
 */
final class Pictures {

    /** One at a time: each takes up to four bytes a pixel, twice, so 240 MB. */
    private static final long MOST_PIXELS = 30_000_000;

    private static final float QUALITY = 0.9f;

    private Pictures() {}

    /** @throws Refused if it is broken or too large to draw */
    static synchronized byte[] drawnAnew(byte[] picture, FileKind kind) {
        try {
            demandWhole(picture);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            Thumbnails.of(new ByteArrayInputStream(picture))
                    .scale(1)
                    .useExifOrientation(true)
                    .outputFormat(kind.extension())
                    .outputQuality(QUALITY)
                    .toOutputStream(written);
            return written.toByteArray();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | IllegalStateException e) {
            throw broken();
        }
    }

    private static void demandWhole(byte[] picture) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            ImageReader reader = ImageIO.getImageReaders(input).next();
            try {
                reader.setInput(input);
                demandWhole(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static void demandWhole(ImageReader reader) throws IOException {
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            throw Refused.file(
                    "Bilden har för många bildpunkter: högst 30 miljoner tas emot. Minska den och försök igen.");
        }
        List<String> warnings = new ArrayList<>();
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
        reader.read(0);
        // what is missing at the end of a JPEG is drawn grey, with no more than a warning
        if (warnings.stream().anyMatch(warning -> warning.contains("Truncated") || warning.contains("premature end"))) {
            throw broken();
        }
    }

    private static Refused broken() {
        return Refused.file(
                "Bilden är skadad och går inte att läsa. Öppna den i ett bildprogram, spara den på nytt som JPEG"
                        + " eller PNG och försök igen.");
    }
}
