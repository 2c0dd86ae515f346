package se.trygghetshjulet.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people have them. */
final class Files {

    /** What a camera might have written; not found in any picture that is kept. */
    static final String PLACE = "N58.3259 E15.1310 Annas telefon";

    private Files() {}

    static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }

    /** The first bytes that every program for Windows has, and nothing that can be run. */
    static byte[] program() {
        byte[] program = new byte[512];
        byte[] mark = "MZ".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(mark, 0, program, 0, mark.length);
        return program;
    }

    static byte[] picture(String format) {
        BufferedImage picture = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 60; x++) {
            for (int y = 0; y < 40; y++) {
                picture.setRGB(x, y, x * 4 << 16 | y * 6 << 8 | 90);
            }
        }
        try (ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, written);
            return written.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG that says where it was taken, and that the camera was held upright: to be turned a quarter to the right. */
    static byte[] photo() {
        byte[] exif = concat(
                "Exif\0\0II*\0".getBytes(StandardCharsets.ISO_8859_1),
                // the directory begins 8 bytes from "II"; one entry: orientation (0x0112), a short, one, of value 6
                new byte[] {8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0},
                PLACE.getBytes(StandardCharsets.US_ASCII));
        int length = exif.length + 2;
        byte[] jpeg = picture("jpg");
        byte[] rest = new byte[jpeg.length - 2];
        System.arraycopy(jpeg, 2, rest, 0, rest.length);
        return concat(
                new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length},
                exif,
                rest);
    }

    static byte[] word() {
        return zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>");
    }

    static byte[] excel() {
        return zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>");
    }

    static byte[] excelWithMacros() {
        return zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>", "xl/vbaProject.bin", "x");
    }

    static byte[] calc() {
        return zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<content/>");
    }

    /** @param parts name and text by turns */
    static byte[] zip(String... parts) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int place = 0; place < parts.length; place += 2) {
            named.put(parts[place], parts[place + 1]);
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(written)) {
            for (Map.Entry<String, String> part : named.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }

    static byte[] cut(byte[] file) {
        byte[] half = new byte[file.length / 2];
        System.arraycopy(file, 0, half, 0, half.length);
        return half;
    }

    private static byte[] concat(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }
}
