package se.trygghetshjulet.archive;

import java.io.UncheckedIOException;
import java.util.List;
import se.trygghetshjulet.document.CanonicalJson;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.JsonShape;

/** Reads an archive package again. Pure: nothing is stored, and a package is read whole or not at all. */
final class PackageReader {

    /** Bytes that may be sent. */
    static final int LARGEST = 20 * 1024 * 1024;

    static final String TOO_LARGE = "Filen är större än 20 MB. Ett paket ur Trygghetshjulet är mindre. Välj rätt fil.";

    private PackageReader() {}

    /**
     * What a package holds.
     *
     * @param kommun the municipality that reads it
     * @throws BadPackage with what is wrong and what to do, in Swedish
     */
    static ReadPackage read(byte[] zip, String kommun) {
        if (zip.length > LARGEST) {
            throw new BadPackage(TOO_LARGE);
        }
        PackageFiles files = PackageFiles.of(zip);
        String told = files.text(MatterPackage.DATA + PackageIndex.PATH);
        PackageIndex index = read(PackageIndex.PATH, told, PackageIndex.SHAPE, PackageIndex.class);
        if (!index.kommun().equals(kommun)) {
            throw new BadPackage("Paketet kommer från en annan kommun. Välj ett som är er kommuns eget.");
        }
        return new ReadPackage(
                index.versions().stream().map(entry -> content(entry, files)).toList(), tasks(files));
    }

    /** None in a package from before tasks were told. */
    private static List<PackedTask> tasks(PackageFiles files) {
        return files.find(MatterPackage.DATA + PackedTask.PATH)
                .map(json -> List.of(read(PackedTask.PATH, json, PackedTask.SHAPE, PackedTask[].class)))
                .orElseGet(List::of);
    }

    private static <T> T read(String path, String json, JsonShape shape, Class<T> type) {
        List<String> faults = shape.faults(json);
        if (!faults.isEmpty()) {
            throw BadPackage.misshapen(path, faults);
        }
        try {
            return CanonicalJson.read(json, type);
        } catch (UncheckedIOException e) {
            throw BadPackage.misshapen(path, List.of("Ett värde går inte att använda."));
        }
    }

    private static Content content(PackageIndex.Entry entry, PackageFiles files) {
        String json = files.text(MatterPackage.DATA + entry.path());
        if (!CanonicalJson.hash(json).equals(entry.sha256())) {
            throw BadPackage.damaged(
                    "Innehållet i " + entry.path() + " stämmer inte med kontrollsumman i " + PackageIndex.PATH + ".");
        }
        return new Content(entry.kind(), entry.title(), entry.number(), entry.path(), json);
    }

    /**
     * @param contents in the order in which they were drafted
     * @param tasks in the order in which they opened
     */
    record ReadPackage(List<Content> contents, List<PackedTask> tasks) {}

    /**
     * @param title with the year
     * @param number of the version within its turn
     * @param path within the package's data
     * @param json canonical, the same bytes as in the product that the package came from
     */
    record Content(DocumentKind kind, String title, int number, String path, String json) {}

    /** A package that cannot be read; the message is for the one who sent it. */
    static final class BadPackage extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private static final String ANEW = " Hämta det på nytt från Ärenden och beslut.";

        BadPackage(String message) {
            super(message);
        }

        /** @param what Swedish sentence that names the file */
        static BadPackage damaged(String what) {
            return new BadPackage("Paketet är skadat eller ändrat. " + what + ANEW);
        }

        /** @param faults Swedish sentences that name the places in the file */
        static BadPackage misshapen(String path, List<String> faults) {
            return new BadPackage(
                    "Filen " + path + " i paketet är inte som den ska vara. " + String.join(" ", faults) + ANEW);
        }
    }
}
