package se.trygghetshjulet.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.trygghetshjulet.archive.PackageReader.BadPackage;
import se.trygghetshjulet.sealing.Sha256;

/** The files of a package in memory, each held against its checksum. */
final class PackageFiles {

    private static final int LARGEST_UNPACKED = 100 * 1024 * 1024;
    private static final int MOST_FILES = 2000;
    private static final int PART = 8192;

    /** PDFs hardly shrink and JSON shrinks by ten or so; what grows by more than this was made to. */
    private static final int LARGEST_RATIO = 200;

    private final Map<String, byte[]> files;

    private PackageFiles(Map<String, byte[]> files) {
        this.files = files;
    }

    /** @throws BadPackage if it is no zip, too much, or not what its checksums say */
    static PackageFiles of(byte[] zip) {
        PackageFiles files = new PackageFiles(unpacked(zip));
        files.check();
        return files;
    }

    private static Map<String, byte[]> unpacked(byte[] zip) {
        Map<String, byte[]> files = new TreeMap<>();
        long unpacked = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = bytes(in, Math.min(LARGEST_UNPACKED, (long) LARGEST_RATIO * zip.length) - unpacked);
                unpacked += bytes.length;
                if (files.put(entry.getName(), bytes) != null || files.size() > MOST_FILES) {
                    throw BadPackage.damaged("Filen " + entry.getName() + " är en för mycket.");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw BadPackage.damaged("Det går inte att packa upp.");
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
    private void check() {
        Map<String, String> found = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.startsWith(MatterPackage.DATA)) {
                found.put(path, Sha256.of(bytes));
            }
        });
        Map<String, String> expected = new TreeMap<>();
        text(MatterPackage.MANIFEST).lines().forEach(line -> {
            String[] parts = line.split("  ", 2);
            expected.put(parts.length == 2 ? parts[1] : line, parts[0]);
        });
        Stream.concat(found.keySet().stream(), expected.keySet().stream())
                .filter(path -> !Objects.equals(found.get(path), expected.get(path)))
                .findFirst()
                .ifPresent(path -> {
                    throw BadPackage.damaged(
                            !found.containsKey(path)
                                    ? "Filen " + path + " saknas."
                                    : !expected.containsKey(path)
                                            ? "Filen " + path + " står inte i " + MatterPackage.MANIFEST + "."
                                            : "Filen " + path + " stämmer inte med sin kontrollsumma.");
                });
    }

    /** @throws BadPackage if the package has no such file */
    String text(String path) {
        return find(path).orElseThrow(() -> BadPackage.damaged("Filen " + path + " saknas."));
    }

    Optional<String> find(String path) {
        return Optional.ofNullable(files.get(path)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
