package se.trygghetshjulet.publication;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Dispatches extends ListCrudRepository<Dispatch, Long> {

    Optional<Dispatch> findFirstByKommunAndPlanYearOrderByIdDesc(String kommun, int planYear);
}
