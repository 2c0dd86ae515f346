package se.trygghetshjulet.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What an office program has packed into a file: all of it is unpacked once, so that what is broken is found, and forgotten. */
final class OfficeFile {

    /** Bytes once unpacked: room for ten times the largest file. */
    private static final long MOST_UNPACKED = 200L << 20;

    private static final int MOST_PARTS = 10_000;
    private static final int LONGEST_TYPE = 100;

    private final Set<String> parts = new HashSet<>();
    private String declared = "";
    private long unpacked;

    private OfficeFile() {}

    /** @throws Refused if it is none, or broken, or carries programs */
    static FileKind kind(byte[] file) {
        OfficeFile office = new OfficeFile();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            office.read(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw Refused.file(
                    "Filen är skadad och går inte att läsa. Öppna den i programmet som den kommer från, spara den"
                            + " på nytt och försök igen.");
        }
        return office.kind();
    }

    private void read(ZipInputStream zip) throws IOException {
        byte[] buffer = new byte[1 << 14];
        for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
            parts.add(part.getName());
            if ("mimetype".equals(part.getName())) {
                byte[] type = zip.readNBytes(LONGEST_TYPE);
                declared = new String(type, StandardCharsets.US_ASCII).strip();
            }
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                unpacked += read;
                demandRoom();
            }
            demandRoom();
        }
    }

    private void demandRoom() {
        if (unpacked > MOST_UNPACKED || parts.size() > MOST_PARTS) {
            throw Refused.file("Filen rymmer för mycket för att kontrolleras här. Spara den som PDF och försök igen.");
        }
    }

    private FileKind kind() {
        boolean hasPrograms = parts.stream()
                .anyMatch(part ->
                        part.endsWith("vbaProject.bin") || part.startsWith("Basic/") || part.startsWith("Scripts/"));
        if (hasPrograms) {
            throw Refused.file("Filen innehåller makron. Spara den utan makron, eller som PDF, och försök igen.");
        }
        boolean isOpenXml = parts.contains("[Content_Types].xml");
        if (isOpenXml && parts.contains("word/document.xml")) {
            return FileKind.DOCX;
        }
        if (isOpenXml && parts.contains("xl/workbook.xml")) {
            return FileKind.XLSX;
        }
        if (parts.contains("content.xml") && declared.equals(mediaType(FileKind.ODT))) {
            return FileKind.ODT;
        }
        if (parts.contains("content.xml") && declared.equals(mediaType(FileKind.ODS))) {
            return FileKind.ODS;
        }
        throw Refused.file(
                "Filen är packad (zip) eller av en typ som inte tas emot. Packa upp den och lägg till filerna en i"
                        + " taget. Det som tas emot är " + Refused.TAKEN + ".");
    }

    private static String mediaType(FileKind kind) {
        return kind.mediaType().toString();
    }
}
