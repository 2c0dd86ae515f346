package se.trygghetshjulet.municipality.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.trygghetshjulet.municipality.IncidentTerms;
import se.trygghetshjulet.municipality.IncidentTerms.Feed;
import se.trygghetshjulet.municipality.IncidentTerms.Kind;
import se.trygghetshjulet.municipality.IncidentTerms.Place;

/** What holds between the fields of {@link IncidentTerms}. */
class IncidentRules {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final OffsetDateTime SAMPLE = OffsetDateTime.parse("2026-10-25T13:45+01:00");

    private final IncidentTerms terms;
    private final List<Fault> faults = new ArrayList<>();

    /** @param terms null where the profile has none */
    IncidentRules(IncidentTerms terms) {
        this.terms = terms;
    }

    List<Fault> faults() {
        if (terms == null) {
            return faults;
        }
        once("/incidents/kinds", "id", terms.kinds(), Kind::id);
        once("/incidents/kinds", "name", terms.kinds(), kind -> known(kind.name()));
        once("/incidents/places", "id", terms.places(), Place::id);
        once("/incidents/places", "name", terms.places(), place -> known(place.name()));
        once("/incidents/feeds", "id", terms.feeds(), Feed::id);
        for (int row = 0; row < terms.feeds().size(); row++) {
            feed("/incidents/feeds/" + row, terms.feeds().get(row));
        }
        return faults;
    }

    private void feed(String at, Feed feed) {
        targets(at + "/kinds", feed.kinds(), ids(terms.kinds(), Kind::id), "kinds");
        targets(at + "/places", feed.places(), ids(terms.places(), Place::id), "places");
        format(at + "/dayFormat", feed.dayFormat(), LocalDate::from);
        format(at + "/timeFormat", feed.timeFormat(), LocalTime::from);
        if (feed.columns() != null && (feed.columns().time() == null) != (feed.timeFormat() == null)) {
            fault(at + "/timeFormat", "columns.time och timeFormat hör ihop, ta med båda eller ingen");
        }
    }

    private void targets(String at, Map<String, String> words, Set<String> ids, String list) {
        words.forEach((word, id) -> {
            if (!ids.contains(id)) {
                fault(
                        at + "/" + word.replace("~", "~0").replace("/", "~1"),
                        "'" + id + "' finns inte under incidents." + list);
            }
        });
    }

    /** What it writes it must read back, so that a format without a year, or with hours by the half day, is none. */
    private void format(String at, String format, TemporalQuery<?> meant) {
        if (format != null && !readsBack(format, meant)) {
            fault(
                    at,
                    "'" + format
                            + "' är inget sätt att skriva en dag eller tid, skriv till exempel yyyy-MM-dd eller HH:mm");
        }
    }

    private static boolean readsBack(String format, TemporalQuery<?> meant) {
        try {
            DateTimeFormatter formatter = DateTimeFormatter.ofPattern(format.replace('y', 'u'), SWEDISH)
                    .withResolverStyle(ResolverStyle.STRICT);
            return SAMPLE.query(meant).equals(formatter.parse(formatter.format(SAMPLE), meant));
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private <T> void once(String at, String field, List<T> rows, Function<T, String> value) {
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            if (!seen.add(value.apply(rows.get(row)))) {
                fault(at + "/" + row + "/" + field, "'" + value.apply(rows.get(row)) + "' står två gånger");
            }
        }
    }

    private static String known(String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    private static <T> Set<String> ids(List<T> rows, Function<T, String> id) {
        return rows.stream().map(id).collect(Collectors.toSet());
    }

    private void fault(String at, String reason) {
        faults.add(new Fault(at, reason));
    }
}
