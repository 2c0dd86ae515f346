package se.trygghetshjulet.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.PlanIndicator;
import se.trygghetshjulet.indicator.Measuring.Noted;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.text.Refused;

/** What other stages ask of an indicator's figures, and tell of them. */
@Service
public class Measured {

    private final Measuring measuring;
    private final SumRows sums;
    private final Clock clock;

    Measured(Measuring measuring, SumRows sums, Clock clock) {
        this.measuring = measuring;
        this.sums = sums;
        this.clock = clock;
    }

    /** What everybody may see of it, read now. */
    @Transactional(readOnly = true)
    public OpenFigures open(Municipality municipality) {
        return new OpenFigures(
                measuring.of(municipality.id()), sums.of(municipality.id()), municipality.inhabitants(), thisYear());
    }

    /** All of it, for those who work with the plan; areas without any indicators are left out. */
    @Transactional(readOnly = true)
    public List<AreaFigures> whole(Municipality municipality, Plan plan) {
        Map<String, Series> all = measuring.of(municipality.id());
        return AreaFigures.of(
                plan,
                indicator -> IndicatorFigures.whole(
                        indicator, all.getOrDefault(indicator.key(), Series.NONE), plan.year(), thisYear()));
    }

    /**
     * Notes what a whole year came to, unless that stands there already.
     *
     * @param source in Swedish
     * @throws FormBreach if somebody else noted the same in the same moment
     */
    public void note(String kommun, String indicator, int year, BigDecimal figure, String source, String person) {
        try {
            measuring.note(new Noted(kommun, indicator, Period.of(year), figure, source, person), null);
        } catch (Refused e) {
            throw new FormBreach("indicators", e.getMessage());
        }
    }

    /** The same of what the product fetched by itself, which never takes the place of what a person has noted. */
    public void noteFetched(String kommun, String indicator, int year, BigDecimal figure, String source) {
        measuring.note(
                new Noted(
                        kommun,
                        indicator,
                        Period.of(year),
                        figure.setScale(WrittenNumber.DECIMALS, RoundingMode.HALF_UP),
                        source,
                        null),
                null);
    }

    int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    /**
     * @param number of the area in the plan
     * @param name of the area
     */
    public record AreaFigures(String number, String name, List<IndicatorFigures> indicators) {

        static List<AreaFigures> of(Plan plan, Function<PlanIndicator, IndicatorFigures> figures) {
            return plan.areas().stream()
                    .filter(area -> !area.indicators().isEmpty())
                    .map(area -> new AreaFigures(
                            area.number(),
                            area.name(),
                            area.indicators().stream().map(figures).toList()))
                    .toList();
        }
    }
}
