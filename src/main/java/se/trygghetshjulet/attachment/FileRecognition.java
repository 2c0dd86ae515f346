package se.trygghetshjulet.attachment;

import java.util.Locale;
import java.util.Set;
import org.apache.tika.Tika;

/** What a file is by its content, whatever it is called. */
final class FileRecognition {

    private static final Tika TIKA = new Tika();

    /** What Tika calls files of these kinds by their first bytes, before anybody has looked inside. */
    private static final Set<String> CONTAINERS =
            Set.of("application/zip", "application/x-tika-ooxml", "application/vnd.oasis.opendocument.tika-odf");

    private FileRecognition() {}

    /**
     * @param name as the browser says; only tells tables with commas from other plain text
     * @throws Refused if the file is empty or not of a kind that is taken in
     */
    static FileKind of(byte[] file, String name) {
        if (file.length == 0) {
            throw Refused.file("Filen är tom. Välj en fil som det står något i.");
        }
        String type = TIKA.detect(file);
        FileKind kind = isContainer(file, type)
                ? OfficeFile.kind(file)
                : FileKind.of(type).orElseThrow(() -> unknown(type));
        return kind == FileKind.TEXT
                        && name != null
                        && name.toLowerCase(Locale.ROOT).endsWith(".csv")
                ? FileKind.CSV
                : kind;
    }

    private static boolean isContainer(byte[] file, String type) {
        boolean isZip = file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
        return isZip || CONTAINERS.contains(type);
    }

    private static Refused unknown(String type) {
        String what = switch (type) {
            case "application/x-msdownload",
                    "application/x-dosexec",
                    "application/x-executable",
                    "application/x-elf",
                    "application/x-sharedlib",
                    "application/x-mach-o",
                    "application/java-vm",
                    "application/x-sh",
                    "application/x-bat" -> "ett program, vad den än heter";
            case "text/html", "application/xhtml+xml", "image/svg+xml" ->
                "en webbsida eller något som visas som en sådan";
            case "image/webp", "image/heic", "image/heif", "image/avif", "image/tiff", "image/gif", "image/bmp" ->
                "en bild av en typ som inte tas emot. Spara den som JPEG eller PNG";
            case "application/x-tika-msoffice",
                    "application/x-tika-msoffice-embedded",
                    "application/msword",
                    "application/vnd.ms-excel" ->
                "i ett äldre eller låst Office-format. Spara den som docx, xlsx eller PDF utan lösenord";
            default -> "av en typ som inte tas emot";
        };
        return Refused.file("Filen är " + what + ". Det som tas emot är " + Refused.TAKEN + ".");
    }
}
