package se.trygghetshjulet.letter;

import org.springframework.data.repository.ListCrudRepository;

interface Letters extends ListCrudRepository<Letter, Long> {

    boolean existsByLetterKey(String letterKey);
}
