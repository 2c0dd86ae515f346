package se.trygghetshjulet.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A picture shows what it shows, and tells nothing else. */
class PicturesTest {

    @Test
    void whereAndByWhomAPhotoWasTakenIsLeftBehind() throws IOException {
        assertThat(text(Files.photo())).contains(Files.PLACE);

        byte[] kept = Pictures.drawnAnew(Files.photo(), FileKind.JPEG);

        assertThat(text(kept)).doesNotContain(Files.PLACE).doesNotContain("Exif");
    }

    @Test
    void aPhotoIsTurnedAsTheCameraWasHeld() throws IOException {
        BufferedImage kept = image(Pictures.drawnAnew(Files.photo(), FileKind.JPEG));

        assertThat(kept.getWidth()).isEqualTo(40);
        assertThat(kept.getHeight()).isEqualTo(60);
        // the lower left corner of what the sensor saw, dark in red and bright in green, is now the upper left
        assertThat(kept.getRGB(1, 1) >> 16 & 0xff).isLessThan(40);
        assertThat(kept.getRGB(1, 1) >> 8 & 0xff).isGreaterThan(190);
    }

    @Test
    void aDrawingKeepsEveryDot() throws IOException {
        byte[] drawing = Files.picture("png");

        BufferedImage kept = image(Pictures.drawnAnew(drawing, FileKind.PNG));

        assertThat(kept.getRGB(30, 20)).isEqualTo(image(drawing).getRGB(30, 20));
    }

    @Test
    void theSamePictureBecomesTheSameFile() {
        assertThat(Pictures.drawnAnew(Files.photo(), FileKind.JPEG))
                .isEqualTo(Pictures.drawnAnew(Files.photo(), FileKind.JPEG));
    }

    @ParameterizedTest
    @CsvSource({"jpg, JPEG", "png, PNG"})
    void whatIsCutOffIsRefused(String format, FileKind kind) {
        byte[] half = Files.cut(Files.picture(format));

        assertThatThrownBy(() -> Pictures.drawnAnew(half, kind))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Bilden är skadad");
    }

    private static BufferedImage image(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
