package se.trygghetshjulet.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.trygghetshjulet.municipality.IncidentTerms;
import se.trygghetshjulet.municipality.IncidentTerms.Kind;
import se.trygghetshjulet.municipality.IncidentTerms.Place;
import se.trygghetshjulet.text.SwedishOrder;

/**
 * What the form offers.
 *
 * @param kinds in the profile's order
 * @param districts places by district, those without one under an empty name first
 */
record ReportChoices(List<Kind> kinds, Map<String, List<Place>> districts, List<Hour> hours) {

    private static final int HOURS = 24;

    static ReportChoices of(IncidentTerms terms) {
        Map<String, List<Place>> districts = new TreeMap<>(SwedishOrder.words());
        terms.places().stream()
                .sorted(SwedishOrder.by(Place::name))
                .forEach(place -> districts
                        .computeIfAbsent(place.district() == null ? "" : place.district(), name -> new ArrayList<>())
                        .add(place));
        return new ReportChoices(
                terms.kinds(),
                districts,
                IntStream.range(0, HOURS).mapToObj(Hour::of).toList());
    }

    /** @param title such as "14–15" */
    record Hour(String value, String title) {

        static Hour of(int hour) {
            return new Hour(String.valueOf(hour), "%02d–%02d".formatted(hour, (hour + 1) % HOURS));
        }
    }
}
