package se.trygghetshjulet.publication;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Publications extends ListCrudRepository<Publication, Long> {

    Optional<Publication> findFirstByKommunAndPlanYearAndAddendumOrderByIdDesc(
            String kommun, int planYear, int addendum);

    boolean existsByKommun(String kommun);

    Optional<Publication> findFirstByKommunAndPublishedAtNotNullOrderByPlanYearDescPublishedAtDesc(String kommun);
}
