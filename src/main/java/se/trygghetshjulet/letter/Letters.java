package se.trygghetshjulet.letter;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface Letters extends ListCrudRepository<Letter, Long> {

    boolean existsByLetterKey(String letterKey);

    List<Letter> findFirst200ByRecipientOrKommunInOrderByIdDesc(String recipient, Collection<String> kommuner);
}
