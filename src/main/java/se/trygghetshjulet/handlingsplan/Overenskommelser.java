package se.trygghetshjulet.handlingsplan;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Overenskommelser extends ListCrudRepository<Overenskommelse, Long> {

    Optional<Overenskommelse> findFirstByKommunAndStatusOrderByValidToDesc(String kommun, DocumentStatus status);

    Optional<Overenskommelse> findFirstByKommunAndPlanYearOrderByVersionNoDesc(String kommun, int planYear);

    Optional<Overenskommelse> findFirstByKommunAndPlanYearAndStatus(String kommun, int planYear, DocumentStatus status);
}
