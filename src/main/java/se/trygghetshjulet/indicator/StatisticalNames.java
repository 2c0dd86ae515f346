package se.trygghetshjulet.indicator;

import java.util.stream.Stream;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Statistics;

/** What statistics call a municipality: its code, its name, or both, as "1234 Storby". */
class StatisticalNames {

    private final String code;
    private final String name;

    StatisticalNames(Municipality municipality) {
        Statistics statistics = municipality.statistics();
        this.code = statistics == null ? "" : statistics.code();
        this.name = SeriesName.known(municipality.name()).replaceFirst(" kommun$", "");
    }

    /** @param byCodeAlone whether the file has codes and no names */
    boolean has(String place, boolean byCodeAlone) {
        String said = SeriesName.known(place);
        if (said.isEmpty() || said.equals(code)) {
            return !said.isEmpty();
        }
        // a name may end with an s of its own
        return !byCodeAlone
                && Stream.of(name, name.replaceFirst("s$", ""))
                        .flatMap(own -> Stream.of(own, own + " kommun", code + " " + own))
                        .anyMatch(said::equals);
    }
}
