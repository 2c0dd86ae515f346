package se.trygghetshjulet.decision.minutes;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

public interface Announcements extends ListCrudRepository<Announcement, Long> {

    Optional<Announcement> findByDecision(Long decision);
}
