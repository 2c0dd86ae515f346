package se.trygghetshjulet.abuse;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Where the marker has come to: it is text there, as it was written, and nothing has read it as anything else. */
final class Injection {

    /** By the kind of what was looked at, how often the marker stood in it. */
    private final TreeMap<String, Integer> found = new TreeMap<>();

    private final List<String> faults = new ArrayList<>();

    List<String> faults() {
        return faults;
    }

    TreeMap<String, Integer> found() {
        return found;
    }

    void page(String name, String html) {
        never("sida", name, html, "<img src=markt", "<img src=\"markt", "javascript:markt\"", "href=\"javascript");
        count("sida", html, "&lt;img src=markt");
    }

    void json(String kind, String name, String text) {
        never(kind, name, text);
        count(kind, text, "<img src=markt");
    }

    void mail(MimeMessage message) throws IOException, MessagingException {
        String name = message.getSubject();
        if (message.getHeader("X-Markt") != null || name.contains("\n") || name.contains("\r")) {
            faults.add("a header that a person wrote: " + name);
        }
        part(name, message);
    }

    private void part(String name, Part part) throws IOException, MessagingException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                part(name, inner);
            }
        } else if (part.isMimeType("text/html")) {
            String html = String.valueOf(part.getContent());
            never("brev", name, html, "<img src=markt", "href=\"javascript");
            count("brev", html, "&lt;img src=markt");
        } else if (part.isMimeType("text/calendar")) {
            calendar(name, new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } else if (part.isMimeType("text/*")) {
            never("brev", name, String.valueOf(part.getContent()));
            count("brev", String.valueOf(part.getContent()), "<img src=markt");
        }
    }

    /** No line of its own begins with what a person wrote. */
    void calendar(String name, String text) {
        String unfolded = text.replaceAll("\r\n[ \t]", "");
        never("kalender", name, unfolded);
        if (unfolded.lines().anyMatch(line -> line.startsWith("X-Markt") || line.startsWith("=7919"))) {
            faults.add("kalender " + name + ": a line that a person wrote");
        }
        count("kalender", unfolded, "<img src=markt");
    }

    void pdf(String name, byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            never("pdf", name, text);
            never("pdf", name, String.valueOf(document.getDocumentInformation().getTitle()));
            count("pdf", text, "<img src=markt");
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link
                            && link.getAction() instanceof PDActionURI action
                            && !action.getURI().matches("(https?|mailto):.*")) {
                        faults.add("pdf " + name + " leads to " + action.getURI());
                    }
                }
            }
        }
    }

    void csv(String name, byte[] file) throws IOException {
        String text = new String(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        never("csv", name, text);
        try (CSVParser rows = CSVParser.parse(
                new StringReader(text),
                CSVFormat.DEFAULT.builder().setDelimiter(';').get())) {
            for (CSVRecord row : rows) {
                for (String cell : row) {
                    if (cell.matches("(?s)^[=+@\t\r-].*")) {
                        faults.add("csv " + name + ": a formula: " + cell);
                    }
                    count("csv", cell, "<img src=markt");
                }
            }
        }
    }

    void xlsx(String name, byte[] file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            book.sheetIterator().forEachRemaining(sheet -> {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            faults.add("xlsx " + name + ": a formula: " + cell.getCellFormula());
                        } else if (cell.getCellType() == CellType.STRING) {
                            never("xlsx", name, cell.getStringCellValue());
                            count("xlsx", cell.getStringCellValue(), "<img src=markt");
                        }
                    }
                }
            });
        }
    }

    /** Fields, and links to elsewhere, are what Word would do something at. */
    void docx(String name, byte[] file) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                String xml = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                never("docx", name, xml, "<img src=markt", "DDEAUTO", "INCLUDEPICTURE", "TargetMode=\"External\"");
                count("docx", xml, "&lt;img src=markt");
            }
        }
    }

    /** Names stay in the folder that they are unpacked into, and each file is looked at as what it is. */
    void zip(String name, byte[] file) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().matches("(?s)/.*|.*(\\.\\.|[\\\\:<>\"|?*\\r\\n]).*")) {
                    faults.add("paket " + name + ": " + entry.getName());
                }
                byte[] content = entries.readAllBytes();
                if (entry.getName().endsWith(".pdf")) {
                    pdf(entry.getName(), content);
                } else if (entry.getName().endsWith(".xml")) {
                    String xml = new String(content, StandardCharsets.UTF_8);
                    never("paket", entry.getName(), xml, "<img src=markt");
                    count("paket", xml, "&lt;img src=markt");
                } else {
                    never("paket", entry.getName(), new String(content, StandardCharsets.UTF_8));
                }
            }
        }
    }

    private void never(String kind, String name, String text, String... others) {
        for (String evaluated : Marker.never()) {
            if (text.contains(evaluated)) {
                faults.add(kind + " " + name + ": somebody has multiplied");
            }
        }
        for (String other : others) {
            if (text.contains(other)) {
                faults.add(kind + " " + name + ": " + other + " in "
                        + text.substring(
                                Math.max(0, text.indexOf(other) - 100),
                                Math.min(text.length(), text.indexOf(other) + 100)));
            }
        }
    }

    private void count(String kind, String text, String marker) {
        int times = text.split(Pattern.quote(marker), -1).length - 1;
        found.merge(kind, times, Integer::sum);
    }
}
