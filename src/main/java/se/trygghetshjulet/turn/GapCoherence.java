package se.trygghetshjulet.turn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.coherence.CoherenceCheck;
import se.trygghetshjulet.coherence.Finding;
import se.trygghetshjulet.coherence.Gate;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.overenskommelse.Overenskommelse;
import se.trygghetshjulet.overenskommelse.Overenskommelser;

/** Days between what holds today and what the turn yields, on which nothing would hold: said, and nothing is stopped. */
@Component
class GapCoherence implements CoherenceCheck {

    private final TurnDocuments documents;
    private final Plans plans;
    private final Overenskommelser agreements;
    private final Clock clock;

    GapCoherence(TurnDocuments documents, Plans plans, Overenskommelser agreements, Clock clock) {
        this.documents = documents;
        this.plans = plans;
        this.agreements = agreements;
        this.clock = clock;
    }

    @Override
    public Stream<Finding> findings(WheelYear year, Gate gate) {
        if (year.isAddendum()) {
            return Stream.empty();
        }
        return Stream.of(plan(year), agreement(year)).flatMap(Optional::stream);
    }

    private Optional<Finding> plan(WheelYear year) {
        Optional<LocalDate> lastDay = plans.allInForce(year.kommun()).stream()
                .filter(plan -> plan.year() < year.year())
                .map(Plan::validTo)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        return documents
                .newestPlan(year)
                .flatMap(plan -> gap(lastDay, plan.validFrom()))
                .map(days -> Finding.warning(
                        "Ingen plan gäller " + days + ".",
                        "Ändra planens första dag i uppgiften Ta fram handlingsplan."));
    }

    private Optional<Finding> agreement(WheelYear year) {
        Optional<LocalDate> lastDay =
                agreements.on(year.kommun(), LocalDate.now(clock)).map(Overenskommelse::lastDay);
        return documents
                .agreement(year)
                .flatMap(agreement -> gap(lastDay, agreement.validFrom()))
                .map(days -> Finding.warning(
                        "Ingen överenskommelse gäller " + days + ".",
                        "Ändra överenskommelsens första dag i uppgiften Förnya överenskommelsen."));
    }

    /** What was over before today is no news. */
    private Optional<String> gap(Optional<LocalDate> lastDay, LocalDate next) {
        return lastDay.filter(day -> !day.isBefore(LocalDate.now(clock)))
                .map(day -> day.plusDays(1))
                .filter(first -> first.isBefore(next))
                .map(first -> first.equals(next.minusDays(1)) ? "den " + first : first + " – " + next.minusDays(1));
    }
}
