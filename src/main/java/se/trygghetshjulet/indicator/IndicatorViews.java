package se.trygghetshjulet.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.engine.Names;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.PlanIndicator;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.indicator.Measured.AreaFigures;
import se.trygghetshjulet.municipality.Municipality;

/** What the page of a municipality's indicators shows. */
@Component
class IndicatorViews {

    private final Plans plans;
    private final Measured measured;
    private final Measuring measuring;
    private final SeriesRows series;
    private final SumRows sums;
    private final IndicatorAccess access;
    private final Names names;

    IndicatorViews(
            Plans plans,
            Measured measured,
            Measuring measuring,
            SeriesRows series,
            SumRows sums,
            IndicatorAccess access,
            Names names) {
        this.plans = plans;
        this.measured = measured;
        this.measuring = measuring;
        this.series = series;
        this.sums = sums;
        this.access = access;
        this.names = names;
    }

    /** The plan that holds, or the newest that is adopted and waits for its signatures. */
    Optional<Plan> plan(String kommun) {
        return plans.inForce(kommun)
                .or(() -> plans.adoptedOrInForce(kommun).stream().findFirst());
    }

    Optional<PlanIndicator> indicator(String kommun, String key) {
        return plan(kommun).stream()
                .flatMap(plan -> plan.areas().stream())
                .flatMap(area -> area.indicators().stream())
                .filter(indicator -> indicator.key().equals(key))
                .findFirst();
    }

    @Transactional(readOnly = true)
    View of(Municipality municipality, String person) {
        String kommun = municipality.id();
        Map<String, Series> all = measuring.of(kommun);
        Map<String, SeriesRows.Place> places = series.of(kommun);
        Map<String, String> wholes = sums.of(kommun);
        Optional<Plan> plan = plan(kommun);
        long seen = all.values().stream()
                .flatMap(one -> one.measured().stream())
                .mapToLong(one -> one.now().id())
                .max()
                .orElse(0);
        return new View(
                municipality,
                plan.map(one -> plans.title(one.wheelYear())).orElse(null),
                plan.map(one -> measured.whole(municipality, one)).orElse(List.of()).stream()
                        .map(area -> area(area, all, places, wholes))
                        .toList(),
                seen,
                measured.thisYear(),
                access.mayNote(person, municipality),
                access.coordinates(person, municipality));
    }

    private Area area(
            AreaFigures area,
            Map<String, Series> all,
            Map<String, SeriesRows.Place> places,
            Map<String, String> wholes) {
        return new Area(
                area.number(),
                area.name(),
                area.indicators().stream()
                        .map(figures -> new One(
                                figures,
                                all.getOrDefault(figures.indicator().key(), Series.NONE).measured().stream()
                                        .map(this::line)
                                        .toList(),
                                places.get(figures.indicator().key()),
                                wholes.get(figures.indicator().key())))
                        .toList());
    }

    private Line line(Series.Measured one) {
        String person = one.now().person();
        return new Line(
                one.now(),
                one.former(),
                person == null ? "Trygghetshjulet" : names.of(one.now().kommun(), person));
    }

    /**
     * @param plan its title; null where there is none
     * @param seen id of the last row
     */
    record View(
            Municipality municipality,
            String plan,
            List<Area> areas,
            long seen,
            int thisYear,
            boolean mayNote,
            boolean coordinates) {

        /** Counts that others may be a part of. */
        public List<PlanIndicator> counts() {
            return areas.stream()
                    .flatMap(area -> area.indicators().stream())
                    .map(one -> one.figures().indicator())
                    .filter(indicator -> indicator.kind().isCount())
                    .toList();
        }

        public List<Part> parts() {
            return Arrays.asList(Part.values());
        }
    }

    record Area(String number, String name, List<One> indicators) {}

    /**
     * @param place null where nobody has said
     * @param whole key of what it counts a part of; null for none
     */
    record One(IndicatorFigures figures, List<Line> lines, SeriesRows.Place place, String whole) {

        public String key() {
            return figures.indicator().key();
        }
    }

    /** @param person by name */
    record Line(Measurement now, List<Measurement> former, String person) {}
}
