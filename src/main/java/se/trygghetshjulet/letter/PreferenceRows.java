package se.trygghetshjulet.letter;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface PreferenceRows extends ListCrudRepository<Preference, Long> {

    Optional<Preference> findByPerson(String person);
}
