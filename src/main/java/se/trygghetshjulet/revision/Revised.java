package se.trygghetshjulet.revision;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.handlingsplan.history.PlanDiff.Change;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WheelYear;

/** How a plan has been revised since the year's own turn, for those who publish it. */
@Service
public class Revised {

    private final Addenda addenda;
    private final Plans plans;
    private final PlanChanges changes;

    Revised(Addenda addenda, Plans plans, PlanChanges changes) {
        this.addenda = addenda;
        this.plans = plans;
        this.changes = changes;
    }

    /**
     * The addenda in force up to and with the one given, the newest first; none for a year's own turn.
     *
     * @param shown what of each version the reader may see
     */
    public List<Revision> upTo(WheelYear year, UnaryOperator<Plan> shown) {
        return addenda.inForce(year).stream()
                .filter(addendum -> addendum.addendumNo() <= year.addendum())
                .sorted((one, other) -> Integer.compare(other.addendumNo(), one.addendumNo()))
                .map(addendum -> new Revision(
                        addendum.addendumNo(),
                        addendum.closedAt().atZone(Municipality.ZONE).toLocalDate(),
                        addendum.publicReason(),
                        changes.against(plans.newest(addendum.wheelYear()).orElseThrow(), shown)
                                .changes()))
                .toList();
    }

    /**
     * @param addendum its number
     * @param revisedOn the day it came into force, Swedish time
     */
    public record Revision(int addendum, LocalDate revisedOn, String reason, List<Change> changes) {}
}
