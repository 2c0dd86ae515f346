package se.trygghetshjulet.attachment;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.MediaType;

/** What is taken in: what an archive can keep and an office opens. */
public enum FileKind {
    PDF("PDF", "pdf", "application/pdf"),
    JPEG("Bild (JPEG)", "jpg", "image/jpeg"),
    PNG("Bild (PNG)", "png", "image/png"),
    DOCX("Word", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("Excel", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODT("OpenDocument, text", "odt", "application/vnd.oasis.opendocument.text"),
    ODS("OpenDocument, kalkyl", "ods", "application/vnd.oasis.opendocument.spreadsheet"),
    CSV("CSV", "csv", "text/csv"),
    TEXT("Text", "txt", "text/plain");

    private final String title;
    private final String extension;
    private final String mediaType;

    FileKind(String title, String extension, String mediaType) {
        this.title = title;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    static Optional<FileKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    public String title() {
        return title;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    public MediaType mediaType() {
        return MediaType.parseMediaType(mediaType);
    }

    boolean isPicture() {
        return this == JPEG || this == PNG;
    }
}
