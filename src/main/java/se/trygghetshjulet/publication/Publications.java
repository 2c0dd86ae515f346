package se.trygghetshjulet.publication;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Publications extends ListCrudRepository<Publication, Long> {

    Optional<Publication> findFirstByKommunAndPlanYearOrderByIdDesc(String kommun, int planYear);

    Optional<Publication> findFirstByKommunAndPublishedAtNotNullOrderByPublishedAtDesc(String kommun);
}
