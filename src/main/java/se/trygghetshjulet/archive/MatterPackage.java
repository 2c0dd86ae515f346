package se.trygghetshjulet.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.paper.MatterPapers;
import se.trygghetshjulet.decision.paper.MatterRecord;
import se.trygghetshjulet.handlingsplan.PlanShape;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.sealing.Sha256;

/**
 * A whole matter as one zip, laid out as BagIt (RFC 8493): files under {@code data}, their checksums in
 * {@code manifest-sha256.txt}. The same state of the matter gives the same bytes.
 */
@Component
class MatterPackage {

    static final String DATA = "data/";
    static final String MANIFEST = "manifest-sha256.txt";

    /** The earliest that a zip can tell. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String SCHEMA = "arende.xsd";

    private final MatterPapers papers;
    private final List<MatterFiles> contributors;
    private final Municipalities municipalities;

    MatterPackage(MatterPapers papers, List<MatterFiles> contributors, Municipalities municipalities) {
        this.papers = papers;
        this.contributors = contributors;
        this.municipalities = municipalities;
    }

    /**
     * Writes one file after the other; only one is in memory at a time.
     *
     * @throws java.util.NoSuchElementException if the municipality has no such matter; nothing is written then
     */
    void write(String kommun, Long id, OutputStream out) throws IOException {
        MatterRecord matter = papers.get(kommun, id);
        String producer = municipalities.get(kommun).name();
        List<PackedFile> files = contributors.stream()
                .flatMap(contributor -> contributor.of(matter).stream())
                .sorted(Comparator.comparing(PackedFile::path))
                .toList();
        write(producer, matter, files, out);
    }

    /**
     * @param producer name of the authority whose matter it is
     * @param files in the order in which they are to lie
     */
    static void write(String producer, MatterRecord matter, List<PackedFile> files, OutputStream out)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Map<String, String> data = new TreeMap<>();
        for (PackedFile file : files) {
            put(zip, data, DATA + file.path(), file.bytes().get());
        }
        put(zip, data, DATA + PackageMetadata.PATH, PackageMetadata.of(producer, matter, files));
        put(zip, data, DATA + SCHEMA, schema());
        put(zip, data, DATA + PackageIndex.SCHEMA, text(PackageIndex.SHAPE.text()));
        put(zip, data, DATA + PackedTask.SCHEMA, text(PackedTask.SHAPE.text()));
        put(zip, data, DATA + "handlingsplan.schema.json", text(PlanShape.schema()));
        Map<String, String> tags = new TreeMap<>();
        put(zip, tags, "bagit.txt", text("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
        put(
                zip,
                tags,
                "bag-info.txt",
                text("Source-Organization: " + producer + "\nExternal-Identifier: " + matter.turn() + "-" + matter.id()
                        + "\nBag-Software-Agent: Trygghetshjulet\n"));
        put(zip, tags, MANIFEST, manifest(data));
        put(zip, new TreeMap<>(), "tagmanifest-sha256.txt", manifest(tags));
        zip.finish();
    }

    private static void put(ZipOutputStream zip, Map<String, String> sums, String path, byte[] bytes)
            throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
        sums.put(path, Sha256.of(bytes));
    }

    /** As {@code sha256sum -c} reads it. */
    private static byte[] manifest(Map<String, String> sums) {
        StringBuilder lines = new StringBuilder();
        sums.forEach((path, sum) -> lines.append(sum).append("  ").append(path).append('\n'));
        return text(lines.toString());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] schema() throws IOException {
        try (InputStream in = MatterPackage.class.getResourceAsStream("/arkiv/" + SCHEMA)) {
            return in.readAllBytes();
        }
    }
}
