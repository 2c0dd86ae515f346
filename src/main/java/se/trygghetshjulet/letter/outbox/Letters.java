package se.trygghetshjulet.letter.outbox;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

public interface Letters extends ListCrudRepository<Letter, Long> {

    boolean existsByLetterKey(String letterKey);

    Optional<Letter> findByLetterKey(String letterKey);

    /**
     * Keeps a letter from being sent until the transaction under way has ended, unless it is on its way already. Who has
     * put it into words before this must not send them.
     *
     * @return 1 if it takes more lines, 0 if it is too late
     */
    @Modifying
    @Query("update letter set written_at = :now where id = :id and status = 'WRITTEN' and attempt_started_at is null")
    int hold(Long id, Instant now);
}
