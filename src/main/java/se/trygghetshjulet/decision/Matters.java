package se.trygghetshjulet.decision;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Matters extends ListCrudRepository<Matter, Long> {

    Optional<Matter> findByKommunAndPlanYear(String kommun, int planYear);
}
