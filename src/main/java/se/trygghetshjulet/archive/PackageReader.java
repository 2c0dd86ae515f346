package se.trygghetshjulet.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.trygghetshjulet.document.CanonicalJson;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.sealing.Sha256;

/** Reads an archive package again. Pure: nothing is stored, and a package is read whole or not at all. */
public final class PackageReader {

    /** Bytes that may be sent, and that they may become. */
    public static final int LARGEST = 20 * 1024 * 1024;

    static final String TOO_LARGE = "Filen är större än 20 MB. Ett paket ur Trygghetshjulet är mindre. Välj rätt fil.";

    private static final int LARGEST_UNPACKED = 100 * 1024 * 1024;
    private static final int MOST_FILES = 2000;
    private static final int PART = 8192;

    /** PDFs hardly shrink and JSON shrinks by ten or so; what grows by more than this was made to. */
    private static final int LARGEST_RATIO = 200;

    private PackageReader() {}

    /**
     * The contents in a package, in the order in which they were drafted.
     *
     * @param kommun the municipality that reads it
     * @throws BadPackage with what is wrong and what to do, in Swedish
     */
    public static List<Content> read(byte[] zip, String kommun) {
        if (zip.length > LARGEST) {
            throw new BadPackage(TOO_LARGE);
        }
        Map<String, byte[]> files = unpacked(zip);
        check(files);
        PackageIndex index = index(files);
        if (!index.kommun().equals(kommun)) {
            throw new BadPackage("Paketet kommer från en annan kommun. Välj ett som är er kommuns eget.");
        }
        return index.versions().stream().map(entry -> content(entry, files)).toList();
    }

    private static Map<String, byte[]> unpacked(byte[] zip) {
        Map<String, byte[]> files = new TreeMap<>();
        long unpacked = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = bytes(in, Math.min(LARGEST_UNPACKED, (long) LARGEST_RATIO * zip.length) - unpacked);
                unpacked += bytes.length;
                if (files.put(entry.getName(), bytes) != null || files.size() > MOST_FILES) {
                    throw damaged();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
        if (files.isEmpty()) {
            throw new BadPackage(
                    "Filen är inte ett paket (ZIP). Välj en fil som är hämtad från sidan Ärenden och beslut.");
        }
        return files;
    }

    private static byte[] bytes(ZipInputStream in, long most) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] part = new byte[PART];
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
            bytes.write(part, 0, read);
            if (bytes.size() > most) {
                throw new BadPackage(
                        "Paketet är för stort när det packas upp. Hämta det på nytt från Ärenden och beslut.");
            }
        }
        return bytes.toByteArray();
    }

    /** Every file under {@code data} stands in the manifest, and the other way round. */
    private static void check(Map<String, byte[]> files) {
        Map<String, String> found = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.startsWith(MatterPackage.DATA)) {
                found.put(path, Sha256.of(bytes));
            }
        });
        Map<String, String> expected = new TreeMap<>();
        text(files, MatterPackage.MANIFEST).lines().forEach(line -> {
            String[] parts = line.split("  ", 2);
            expected.put(parts.length == 2 ? parts[1] : line, parts[0]);
        });
        if (!found.equals(expected)) {
            throw damaged();
        }
    }

    private static PackageIndex index(Map<String, byte[]> files) {
        try {
            PackageIndex index =
                    CanonicalJson.read(text(files, MatterPackage.DATA + PackageIndex.PATH), PackageIndex.class);
            if (!PackageIndex.FORMAT.equals(index.format()) || index.kommun() == null || index.versions() == null) {
                throw damaged();
            }
            return index;
        } catch (UncheckedIOException e) {
            throw damaged();
        }
    }

    private static Content content(PackageIndex.Entry entry, Map<String, byte[]> files) {
        String json = text(files, MatterPackage.DATA + entry.path());
        if (entry.kind() == null || !CanonicalJson.hash(json).equals(entry.sha256())) {
            throw damaged();
        }
        return new Content(entry.kind(), entry.title(), entry.number(), json);
    }

    private static String text(Map<String, byte[]> files, String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw damaged();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static BadPackage damaged() {
        return new BadPackage(
                "Paketet är skadat eller ändrat: innehållet stämmer inte med kontrollsummorna. Hämta det på"
                        + " nytt från Ärenden och beslut.");
    }

    /**
     * @param title with the year
     * @param number of the version within its turn
     * @param json canonical, the same bytes as in the product that the package came from
     */
    public record Content(DocumentKind kind, String title, int number, String json) {}

    /** A package that cannot be read; the message is for the one who sent it. */
    public static final class BadPackage extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BadPackage(String message) {
            super(message);
        }
    }
}
