package se.trygghetshjulet.handlingsplan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface PlanVersions extends ListCrudRepository<PlanVersion, Long> {

    Optional<PlanVersion> findFirstByKommunAndPlanYearOrderByVersionNoDesc(String kommun, int planYear);

    Optional<PlanVersion> findFirstByKommunAndStatusOrderByPlanYearDescVersionNoDesc(
            String kommun, DocumentStatus status);

    List<PlanVersion> findByKommunAndStatus(String kommun, DocumentStatus status);

    boolean existsByKommun(String kommun);
}
