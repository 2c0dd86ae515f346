package se.trygghetshjulet.letter;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface MorningLetterRows extends Repository<Letter, Long> {

    Optional<Letter> findByLetterKey(String letterKey);

    /**
     * Keeps a letter from being sent until the transaction under way has ended, unless it is on its way already.
     *
     * @return 1 if it takes more lines, 0 if it is too late
     */
    @Modifying
    @Query("update letter set kommun = kommun where id = :id and (status = 'UNDELIVERABLE'"
            + " or status = 'WRITTEN' and attempt_started_at is null)")
    int hold(Long id);
}
