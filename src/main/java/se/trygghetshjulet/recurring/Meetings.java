package se.trygghetshjulet.recurring;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Meetings extends ListCrudRepository<Meeting, Long> {

    Optional<Meeting> findByOccasion(Long occasion);
}
