package se.trygghetshjulet.publication;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Dispatches extends ListCrudRepository<Dispatch, Long> {

    Optional<Dispatch> findFirstByKommunAndPlanYearAndAddendumOrderByIdDesc(String kommun, int planYear, int addendum);
}
