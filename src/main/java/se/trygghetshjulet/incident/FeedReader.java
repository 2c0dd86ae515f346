package se.trygghetshjulet.incident;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.trygghetshjulet.municipality.IncidentTerms;
import se.trygghetshjulet.municipality.IncidentTerms.Encoding;
import se.trygghetshjulet.municipality.IncidentTerms.Feed;
import se.trygghetshjulet.text.SwedishDate;
import se.trygghetshjulet.transfer.CsvText;
import se.trygghetshjulet.transfer.RowFaults;
import se.trygghetshjulet.transfer.UnreadableFile;

/**
 * Reads a delivered file row by row. Only what the profile names is looked at: what else the sender writes, often of
 * people, is left where it is. Rows that are alike are told apart by how many came before them, so that two of the same in
 * one file are two, and the same file is the same.
 */
class FeedReader {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final Feed feed;
    private final FeedWords words;
    private final FeedTime time;
    private final LocalDate today;
    private final LocalDate earliest;
    private final RowFaults faults = new RowFaults();
    private final Map<String, Integer> alike = new HashMap<>();

    private int ignored;

    FeedReader(IncidentTerms terms, Feed feed, LocalDate today) {
        this.feed = feed;
        this.words = new FeedWords(terms, feed);
        this.time = new FeedTime(feed);
        this.today = today;
        this.earliest = terms.keptFrom(today);
    }

    /**
     * @param rows is given each row that is right, also where others are not
     * @throws UnreadableFile if it is no such file
     */
    void read(byte[] file, Consumer<FeedRow> rows) {
        try (BufferedReader text = CsvText.of(file, charset(feed.encoding()));
                CSVParser parser = CSVParser.parse(
                        text, FORMAT.builder().setDelimiter(separator(text)).get())) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                throw new UnreadableFile("Filen är tom.");
            }
            FeedColumns columns = FeedColumns.of(records.next(), feed.columns());
            records.forEachRemaining(record -> {
                if (!columns.isEmpty(record)) {
                    row(columns, record, rows);
                }
            });
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new UnreadableFile(
                    "Filen går inte att läsa som CSV: ett citattecken saknar sin partner. Spara om den och försök igen.",
                    e);
        }
    }

    private char separator(BufferedReader text) throws IOException {
        return feed.separator() == null
                ? CsvText.separator(text)
                : feed.separator().charAt(0);
    }

    private static Charset charset(Encoding encoding) {
        if (encoding == null) {
            return null;
        }
        return encoding == Encoding.UTF_8 ? StandardCharsets.UTF_8 : CsvText.WINDOWS_1252;
    }

    RowFaults faults() {
        return faults;
    }

    /** How many rows were no incidents. */
    int ignored() {
        return ignored;
    }

    private void row(FeedColumns columns, CSVRecord record, Consumer<FeedRow> rows) {
        int number = Math.toIntExact(record.getRecordNumber());
        String kindWord = columns.kind(record);
        if (words.isIgnored(kindWord)) {
            ignored++;
            return;
        }
        FeedTime.Moment moment = moment(columns, record, number);
        String kind = words.kind(kindWord).orElse(null);
        if (kind == null) {
            faults.add(
                    number,
                    "Händelsen " + RowFaults.quoted(kindWord) + " står inte i profilens översättning för filen.");
        }
        String place = words.place(columns.place(record)).orElse(null);
        if (place == null) {
            faults.add(
                    number,
                    "Platsen " + RowFaults.quoted(columns.place(record))
                            + " står inte i profilens översättning för filen.");
        }
        if (moment != null && kind != null && place != null) {
            String identity = columns.reference(record).isEmpty()
                    ? moment + "\n" + kind + "\n" + place
                    : columns.reference(record);
            rows.accept(new FeedRow(number, kind, place, moment.day(), moment.hour(), hash(identity)));
        }
    }

    /** Null if it cannot be taken. */
    private FeedTime.Moment moment(FeedColumns columns, CSVRecord record, int number) {
        String day = columns.day(record);
        String hour = columns.time(record);
        try {
            FeedTime.Moment moment = time.read(day, hour);
            if (moment.day().isAfter(today)) {
                faults.add(number, "Dagen " + RowFaults.quoted(day) + " har inte varit än.");
                return null;
            }
            if (moment.day().isBefore(earliest)) {
                faults.add(
                        number,
                        "Dagen är äldre än kommunen sparar händelser. Ta bort rader från före "
                                + SwedishDate.inWords(earliest) + ".");
                return null;
            }
            return moment;
        } catch (DateTimeException e) {
            String expected = feed.dayFormat() + (feed.timeFormat() == null ? "" : " och " + feed.timeFormat());
            faults.add(
                    number,
                    RowFaults.quoted((day + " " + hour).strip())
                            + " går inte att läsa som dag och tid. Profilen väntar " + expected + ".");
            return null;
        }
    }

    private String hash(String identity) {
        String known = sha256(feed.id() + "\n" + identity);
        int before = alike.merge(known, 1, Integer::sum) - 1;
        return before == 0 ? known : sha256(known + "\n" + before);
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
