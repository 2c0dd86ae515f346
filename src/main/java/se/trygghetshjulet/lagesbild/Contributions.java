package se.trygghetshjulet.lagesbild;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Contributions extends ListCrudRepository<Contribution, Long> {

    List<Contribution> findByKommunAndPlanYear(String kommun, int planYear);

    Optional<Contribution> findFirstByKommunAndSourceAndDeliveredTrueAndPlanYearLessThanOrderByPlanYearDesc(
            String kommun, String source, int planYear);

    Optional<Contribution> findByKommunAndPlanYearAndSource(String kommun, int planYear, String source);
}
