package se.trygghetshjulet.followup;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface AnnualFollowUps extends ListCrudRepository<AnnualFollowUp, Long> {

    Optional<AnnualFollowUp> findByKommunAndPlanYear(String kommun, int planYear);

    Optional<AnnualFollowUp> findFirstByKommunAndPlanYearLessThanOrderByPlanYearDesc(String kommun, int planYear);
}
