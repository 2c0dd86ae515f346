package se.trygghetshjulet.recurring;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Walks extends ListCrudRepository<Walk, Long> {

    Optional<Walk> findByOccasion(Long occasion);
}
