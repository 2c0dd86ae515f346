package se.trygghetshjulet.overenskommelse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * Plans that hold longer than the överenskommelse that they rest on. That is a reason to renew the agreement in time and
 * never one to stop the plan, so it is said and nothing is hindered.
 */
@Service
public class OutlivedOverenskommelser {

    private final Plans plans;
    private final Overenskommelser agreements;
    private final Clock clock;

    OutlivedOverenskommelser(Plans plans, Overenskommelser agreements, Clock clock) {
        this.plans = plans;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** What to warn of in the turn's newest plan, as a Swedish sentence; empty text if there is nothing. */
    public String outlivesAgreement(WheelYear year) {
        return plans.newest(year).flatMap(this::warning).orElse("");
    }

    /** The municipality's plans in force or adopted that outlive their agreement. */
    public List<Outlived> in(String kommun) {
        return plans.adoptedOrInForce(kommun).stream()
                .flatMap(plan -> warning(plan)
                        .map(sentence -> new Outlived(
                                plan.id(), plan.wheelYear().businessKey(), plan.validTo(), coveredTo(plan), sentence))
                        .stream())
                .toList();
    }

    /** A plan that is over has nothing to outlive. */
    private Optional<String> warning(Plan plan) {
        if (plan.validTo() != null && plan.validTo().isBefore(LocalDate.now(clock))) {
            return Optional.empty();
        }
        LocalDate covered = coveredTo(plan);
        if (covered == null) {
            return Optional.of("Ingen överenskommelse gäller " + firstDay(plan)
                    + ", då planen gör det. Det hindrar inte planen, men se till att en överenskommelse"
                    + " kommer på plats.");
        }
        boolean reaches = LocalDate.MAX.equals(covered)
                || plan.validTo() != null && !plan.validTo().isAfter(covered);
        return reaches
                ? Optional.empty()
                : Optional.of("Planen gäller " + (plan.validTo() == null ? "tills vidare" : "till " + plan.validTo())
                        + ", men överenskommelsen som den vilar på slutar " + covered
                        + ". Det hindrar inte planen, men förnya överenskommelsen innan dess.");
    }

    /** With what the same turn has drafted or adopted, as that comes into force together with the plan. */
    private LocalDate coveredTo(Plan plan) {
        return Coverage.endOf(
                agreements.restedOn(plan.kommun()).stream()
                        .filter(agreement -> switch (agreement.state()) {
                            case SIGNED, PUBLISHED -> true;
                            case DRAFT, PROPOSED, ADOPTED -> agreement.turn().year() == plan.year();
                            default -> false;
                        })
                        .toList(),
                firstDay(plan));
    }

    /** What lies behind a plan that runs is nothing to warn of. */
    private LocalDate firstDay(Plan plan) {
        LocalDate today = LocalDate.now(clock);
        return plan.validFrom().isBefore(today) ? today : plan.validFrom();
    }

    /**
     * @param planVersion id of the plan
     * @param caseKey business key of the turn that made it
     * @param planEnds null until further notice
     * @param covered last day with an agreement; null if none holds when the plan begins
     * @param warning Swedish sentence
     */
    public record Outlived(Long planVersion, String caseKey, LocalDate planEnds, LocalDate covered, String warning) {}
}
