package se.trygghetshjulet.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import se.trygghetshjulet.transfer.UnreadableFile;

/**
 * Sheets as CSV (RFC 4180), with semicolons and a byte order mark as a Swedish spreadsheet wants it. Read as UTF-8, or as
 * Windows-1252 where it is not that, with whichever separator the headings have most of.
 */
final class CsvSheet {

    private static final char MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setIgnoreEmptyLines(false)
            .get();

    /** A spreadsheet takes what begins with one of these for a formula. */
    private static final String FORMULA = "=+-@\t";

    private CsvSheet() {}

    static byte[] write(List<List<String>> lines) {
        StringBuilder text = new StringBuilder().append(MARK);
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (List<String> line : lines) {
                printer.printRecord(line.stream().map(CsvSheet::asText).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws UnreadableFile if it is no CSV */
    static List<List<String>> read(byte[] file) {
        String text = text(file);
        if (text.indexOf(0) >= 0) {
            throw new UnreadableFile(
                    "Filen är varken CSV eller Excel. Spara tabellen som CSV eller xlsx och försök igen.");
        }
        try (CSVParser parser = CSVParser.parse(
                text, FORMAT.builder().setDelimiter(separator(text)).get())) {
            List<List<String>> lines = new ArrayList<>();
            for (CSVRecord record : parser) {
                lines.add(record.stream().map(CsvSheet::asMeant).toList());
            }
            return lines;
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableFile(
                    "Filen går inte att läsa som CSV: ett citattecken saknar sin partner. Spara om tabellen och försök igen.",
                    e);
        }
    }

    private static String text(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(file, Charset.forName("windows-1252"));
        }
        return text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1);
    }

    private static char separator(String text) {
        String headings = text.lines().findFirst().orElse("");
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparing((Character separator) ->
                        headings.chars().filter(letter -> letter == separator).count()))
                .orElseThrow();
    }

    private static String asText(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }

    private static String asMeant(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    }
}
