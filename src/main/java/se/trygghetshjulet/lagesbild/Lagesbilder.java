package se.trygghetshjulet.lagesbild;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Lagesbilder extends ListCrudRepository<Lagesbild, Long> {

    Optional<Lagesbild> findByKommunAndPlanYear(String kommun, int planYear);
}
