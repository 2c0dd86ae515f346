package se.trygghetshjulet.letter.outbox;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

public interface LetterLines extends ListCrudRepository<LetterLine, Long> {

    List<LetterLine> findByLetterOrderById(Long letter);

    boolean existsByPersonAndTaskAndDueAndReasonAndOccasion(
            String person, String task, LocalDate due, String reason, String occasion);
}
