package se.trygghetshjulet.revision;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.document.Remarks;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.handlingsplan.history.PlanDiff.Change;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.revision.Addendum.Status;

/** Opens and closes addenda, one at a time for each plan. */
@Service
@Transactional
class Addenda {

    private final AddendumRows rows;
    private final Plans plans;
    private final PlanChanges changes;
    private final Remarks remarks;
    private final Clock clock;

    Addenda(AddendumRows rows, Plans plans, PlanChanges changes, Remarks remarks, Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.changes = changes;
        this.remarks = remarks;
        this.clock = clock;
    }

    /** The open addendum to the plan of a year, whichever of the year's versions it revises. */
    Optional<Addendum> openOf(WheelYear plan) {
        return rows.findByOpenMarker(Addendum.marker(plan));
    }

    Addendum get(WheelYear year) {
        return rows.findByKommunAndPlanYearAndAddendumNo(year.kommun(), year.year(), year.addendum())
                .orElseThrow();
    }

    /**
     * Opens the next addendum to a plan that has none open.
     *
     * @param person user id; null where a signal opens it
     * @throws OptimisticLockingException if somebody opened one in the same moment; who tries again is told of it
     */
    Addendum open(WheelYear plan, String origin, String reason, String person) {
        int number = rows.findByKommunAndPlanYearOrderByAddendumNo(plan.kommun(), plan.year()).stream()
                        .mapToInt(Addendum::addendumNo)
                        .max()
                        .orElse(0)
                + 1;
        WheelYear year = new WheelYear(plan.kommun(), plan.year(), number);
        try {
            return rows.save(Addendum.open(year, origin, reason, person, clock.instant()));
        } catch (DuplicateKeyException e) {
            throw openedAtOnce(year, e);
        } catch (DbActionExecutionException e) {
            throw e.getCause() instanceof DuplicateKeyException ? openedAtOnce(year, e) : e;
        }
    }

    void told(WheelYear year, String why) {
        rows.save(get(year).told(why));
    }

    /** The plan stays as it was. */
    void drop(WheelYear year) {
        rows.save(get(year).closed(Status.DROPPED, clock.instant()));
    }

    /** Both have signed: whoever writes a later year's plan must carry the changes over. */
    void conclude(WheelYear year) {
        Addendum addendum = rows.save(get(year).closed(Status.IN_FORCE, clock.instant()));
        String said = changes.against(plans.newest(year).orElseThrow()).changes().stream()
                .map(Addenda::line)
                .collect(Collectors.joining("\n"));
        for (WheelYear later : plans.underWayAfter(year)) {
            remarks.add(
                    later,
                    "Tillägg " + year.addendum() + " till " + year.year() + " års plan",
                    shortened("Planen reviderades medan det här utkastet skrevs. För över ändringarna hit. Skäl: "
                            + addendum.reason() + "\n" + said),
                    null);
        }
    }

    /** The addenda to a plan that came into force, in their order. */
    List<Addendum> inForce(WheelYear plan) {
        return rows.findByKommunAndPlanYearOrderByAddendumNo(plan.kommun(), plan.year()).stream()
                .filter(addendum -> addendum.status() == Status.IN_FORCE)
                .toList();
    }

    private static String line(Change change) {
        String text = change.after().isEmpty() ? change.before() : change.after();
        return change.title() + ": " + change.where() + ", " + change.field() + ": " + text;
    }

    /** The whole list stands in the plan itself; a remark has room for so much. */
    private static String shortened(String remark) {
        return remark.length() <= 4000 ? remark : remark.substring(0, 3999) + "…";
    }

    private static OptimisticLockingException openedAtOnce(WheelYear year, Exception cause) {
        OptimisticLockingException conflict =
                new OptimisticLockingException(year + " was opened twice in the same moment");
        conflict.initCause(cause);
        return conflict;
    }
}
