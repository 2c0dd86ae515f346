package se.trygghetshjulet.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.trygghetshjulet.handlingsplan.PlanIndicator;
import se.trygghetshjulet.handlingsplan.depth.IndicatorUnit;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.transfer.RowFaults;
import se.trygghetshjulet.transfer.UnreadableFile;

/** Reads a file of statistics for one municipality: what of it its indicators count, and what is wrong with it. */
class FileReading {

    /** Tables from databases may have a title and a note above their headings. */
    private static final int MOST_LINES_ABOVE = 20;

    private static final char[] SEPARATORS = {';', ',', '\t', '|'};

    private final StatisticalNames names;
    private final Map<String, List<PlanIndicator>> bySeries;
    private final int thisYear;
    private final RowFaults faults = new RowFaults();
    private final Map<Spot, Found> found = new LinkedHashMap<>();
    private String source = "";
    private int others;
    private int unknown;
    private int missing;

    /** @param bySeries indicators by {@link SeriesName#known} names */
    FileReading(Municipality municipality, Map<String, List<PlanIndicator>> bySeries, int thisYear) {
        this.names = new StatisticalNames(municipality);
        this.bySeries = bySeries;
        this.thisYear = thisYear;
    }

    /** @throws UnreadableFile if it is no such file */
    FileReading read(String content) {
        try {
            for (char separator : SEPARATORS) {
                if (isRead(content, separator)) {
                    return this;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new UnreadableFile(
                    "Filen går inte att läsa som CSV: ett citattecken saknar sin partner. Spara om den och försök igen.",
                    e);
        }
        throw new UnreadableFile(
                "Filens rubriker känns inte igen. Från Kolada ska de vara kpi, municipality, year, gender"
                        + " och value. Från Brå ska de vara region, brottstyp, år, antal och per 100 000 invånare.");
    }

    /** False, with nothing taken, where no line of headings is found with this between the cells. */
    private boolean isRead(String content, char separator) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                content,
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(separator)
                        .setIgnoreEmptyLines(false)
                        .get())) {
            Iterator<CSVRecord> lines = parser.iterator();
            Optional<FileColumns> columns = columns(lines);
            columns.ifPresent(known -> {
                source = known.isKolada() ? "Kolada" : "Brå, anmälda brott";
                lines.forEachRemaining(line -> row(known, line));
            });
            return columns.isPresent();
        }
    }

    private static Optional<FileColumns> columns(Iterator<CSVRecord> lines) {
        Optional<FileColumns> columns = Optional.empty();
        for (int line = 0; line < MOST_LINES_ABOVE && columns.isEmpty() && lines.hasNext(); line++) {
            columns = FileColumns.of(lines.next());
        }
        return columns;
    }

    private void row(FileColumns columns, CSVRecord row) {
        if (row.stream().allMatch(String::isBlank)) {
            return;
        }
        int number = Math.toIntExact(row.getRecordNumber());
        if (!names.has(FileColumns.cell(row, columns.place()), columns.isKolada())) {
            others++;
            return;
        }
        List<PlanIndicator> counted =
                bySeries.getOrDefault(SeriesName.known(FileColumns.cell(row, columns.series())), List.of());
        if (counted.isEmpty() || !columns.isAboutAll(row)) {
            unknown++;
            return;
        }
        String written = FileColumns.cell(row, columns.period());
        Optional<Period> period = Period.read(written);
        if (period.isEmpty()
                || period.get().year() < Period.FIRST_YEAR
                || period.get().year() > thisYear) {
            faults.add(
                    number,
                    RowFaults.quoted(written) + " är ingen period. Skriv ett år till och med " + thisYear
                            + ", till exempel 2024 eller 2024 T1.");
            return;
        }
        counted.forEach(indicator -> figure(columns, row, number, indicator, period.get()));
    }

    private void figure(FileColumns columns, CSVRecord row, int number, PlanIndicator indicator, Period period) {
        boolean isRate = indicator.kind().kind() == IndicatorUnit.Kind.RATE;
        Integer column = columns.isKolada() || !isRate ? columns.number() : columns.rate();
        if (column == null) {
            faults.add(
                    number,
                    "Målet ”" + indicator.name() + "” räknas " + (isRate ? "per 100 000 invånare" : "i antal")
                            + ", och den kolumnen finns inte i filen.");
            return;
        }
        String written = FileColumns.cell(row, column);
        WrittenNumber value = WrittenNumber.read(written);
        switch (value.kind()) {
            case MISSING -> missing++;
            case WRONG ->
                faults.add(
                        number, RowFaults.quoted(written) + " är inget tal. Skriv till exempel 412, 1 234 eller 12,5.");
            case NUMBER -> {
                Found before = found.putIfAbsent(
                        new Spot(indicator.key(), period), new Found(number, indicator, period, value.number()));
                if (before != null && before.figure().compareTo(value.number()) != 0) {
                    faults.add(
                            number,
                            "Samma uppgift står på rad " + before.row() + " med en annan siffra. Ta bort den ena.");
                }
            }
        }
    }

    RowFaults faults() {
        return faults;
    }

    /** In the order of the file. */
    List<Found> found() {
        return List.copyOf(found.values());
    }

    /** Whose statistics they are, in Swedish. */
    String source() {
        return source;
    }

    /** Rows of other municipalities. */
    int others() {
        return others;
    }

    /** Rows that no indicator counts, and those of men or women alone. */
    int unknown() {
        return unknown;
    }

    /** Rows without a figure. */
    int missing() {
        return missing;
    }

    /** @param row in the file, from 1 */
    record Found(int row, PlanIndicator indicator, Period period, BigDecimal figure) {}

    private record Spot(String indicator, Period period) {}
}
