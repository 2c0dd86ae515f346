package se.trygghetshjulet.handlingsplan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Overenskommelser extends ListCrudRepository<Overenskommelse, Long> {

    List<Overenskommelse> findByKommunOrderByValidFrom(String kommun);

    Optional<Overenskommelse> findFirstByKommunAndPlanYearOrderByVersionNoDesc(String kommun, int planYear);

    Optional<Overenskommelse> findFirstByKommunAndPlanYearAndStatusOrderByVersionNoDesc(
            String kommun, int planYear, DocumentStatus status);
}
