package se.trygghetshjulet.decision.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import se.trygghetshjulet.document.StateReason;
import se.trygghetshjulet.municipality.WheelYear;

public interface Decisions extends ListCrudRepository<Decision, Long> {

    Optional<Decision> findFirstByKommunAndPlanYearAndAddendumAndBodyOrderByIdDesc(
            String kommun, int planYear, int addendum, String body);

    List<Decision> findByKommunAndPlanYearAndAddendumAndBody(String kommun, int planYear, int addendum, String body);

    List<Decision> findByKommun(String kommun);

    List<Decision> findByKommunAndPlanYearAndAddendumOrderById(String kommun, int planYear, int addendum);

    boolean existsByKommunAndBodyAndMannerWayAndMeetingDateAndParagraph(
            String kommun, String body, Way way, LocalDate meetingDate, int paragraph);

    default Optional<Decision> last(WheelYear year, String body) {
        return findFirstByKommunAndPlanYearAndAddendumAndBodyOrderByIdDesc(
                year.kommun(), year.year(), year.addendum(), body);
    }

    default List<Decision> of(WheelYear year, String body) {
        return findByKommunAndPlanYearAndAddendumAndBody(year.kommun(), year.year(), year.addendum(), body);
    }

    /** What every body has decided in a turn's matter, in the order in which it was recorded. */
    default List<Decision> of(WheelYear year) {
        return findByKommunAndPlanYearAndAddendumOrderById(year.kommun(), year.year(), year.addendum());
    }

    /** The decision that settles a turn's matter, as the cause of what becomes of its documents. */
    default StateReason settling(WheelYear year, DecisionPath path) {
        return last(year, path.adopting(year))
                .map(Decision::id)
                .map(StateReason::decision)
                .orElse(StateReason.NONE);
    }
}
