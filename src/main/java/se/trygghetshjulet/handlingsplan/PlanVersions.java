package se.trygghetshjulet.handlingsplan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import se.trygghetshjulet.municipality.WheelYear;

interface PlanVersions extends ListCrudRepository<PlanVersion, Long> {

    Optional<PlanVersion> findFirstByKommunAndPlanYearAndAddendumOrderByVersionNoDesc(
            String kommun, int planYear, int addendum);

    List<PlanVersion> findByKommunAndPlanYearAndAddendumOrderByVersionNoDesc(String kommun, int planYear, int addendum);

    Optional<PlanVersion> findFirstByKommunAndStatusOrderByPlanYearDescVersionNoDesc(
            String kommun, DocumentStatus status);

    Optional<PlanVersion> findFirstByKommunAndPlanYearAndInForceAtNotNullOrderByInForceAtDesc(
            String kommun, int planYear);

    Optional<PlanVersion> findFirstByKommunAndInForceAtNotNullOrderByInForceAtDesc(String kommun);

    List<PlanVersion> findByKommunAndStatus(String kommun, DocumentStatus status);

    boolean existsByKommun(String kommun);

    /** The newest version of a turn or an addendum. */
    default Optional<PlanVersion> of(WheelYear year) {
        return findFirstByKommunAndPlanYearAndAddendumOrderByVersionNoDesc(year.kommun(), year.year(), year.addendum());
    }

    /** The version of a year that came into force last. */
    default Optional<PlanVersion> standing(String kommun, int year) {
        return findFirstByKommunAndPlanYearAndInForceAtNotNullOrderByInForceAtDesc(kommun, year);
    }
}
