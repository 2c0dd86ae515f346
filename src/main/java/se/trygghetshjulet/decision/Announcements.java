package se.trygghetshjulet.decision;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Announcements extends ListCrudRepository<Announcement, Long> {

    Optional<Announcement> findByDecision(Long decision);
}
