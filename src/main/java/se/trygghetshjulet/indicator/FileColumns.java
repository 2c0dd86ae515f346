package se.trygghetshjulet.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * Where a file of statistics has what: as Kolada's {@code kpi;municipality;year;gender;value}, or as a table of reported crime
 * from Brå's database (statistik.bra.se), region, crime type, period, number and number per 100 000 inhabitants.
 *
 * @param gender none where the file has no such column
 * @param rate per 100 000 inhabitants, of Brå alone; none where the file has no such column
 */
record FileColumns(boolean isKolada, int series, int place, int period, Integer gender, Integer number, Integer rate) {

    private static final Set<String> KPI = Set.of("kpi", "kpi_id", "nyckeltal");
    private static final Set<String> CRIME = Set.of("brottstyp", "brottstyper", "brott", "brottskategori");
    private static final Set<String> PLACE =
            Set.of("region", "område", "kommun", "municipality", "municipality_id", "kommunkod");
    private static final Set<String> PERIOD = Set.of("år", "period", "year", "tid");
    private static final Set<String> GENDER = Set.of("gender", "kön");
    private static final Set<String> VALUE = Set.of("value", "värde");
    private static final Set<String> NUMBER = Set.of("antal", "antal brott", "antal anmälda brott", "anmälda brott");
    private static final String RATE = ".*100 ?000.*";

    /** Empty for a line that is no line of headings of the two. */
    static Optional<FileColumns> of(CSVRecord line) {
        List<String> names = new ArrayList<>();
        line.forEach(cell -> names.add(cell.replace('\u00A0', ' ').strip().toLowerCase(Locale.ROOT)));
        Integer kpi = at(names, KPI);
        Integer series = kpi == null ? at(names, CRIME) : kpi;
        Integer place = at(names, PLACE);
        Integer period = at(names, PERIOD);
        Integer number = kpi == null ? at(names, NUMBER) : at(names, VALUE);
        Integer rate = kpi == null ? rate(names) : null;
        return series == null || place == null || period == null || number == null && rate == null
                ? Optional.empty()
                : Optional.of(new FileColumns(kpi != null, series, place, period, at(names, GENDER), number, rate));
    }

    private static Integer at(List<String> names, Set<String> known) {
        for (int column = 0; column < names.size(); column++) {
            if (known.contains(names.get(column))) {
                return column;
            }
        }
        return null;
    }

    private static Integer rate(List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            if (names.get(column).matches(RATE)) {
                return column;
            }
        }
        return null;
    }

    /** Whether a row is about men and women together. */
    boolean isAboutAll(CSVRecord row) {
        String said = gender == null ? "" : cell(row, gender);
        return said.isEmpty() || said.equalsIgnoreCase("T") || said.equalsIgnoreCase("totalt");
    }

    /** Empty for a column that the row does not reach. */
    static String cell(CSVRecord row, int column) {
        return column < row.size() ? row.get(column).replace('\u00A0', ' ').strip() : "";
    }
}
