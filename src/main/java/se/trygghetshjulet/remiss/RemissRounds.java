package se.trygghetshjulet.remiss;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import se.trygghetshjulet.municipality.WheelYear;

interface RemissRounds extends ListCrudRepository<RemissRound, Long> {

    Optional<RemissRound> findByKommunAndPlanYear(String kommun, int planYear);

    /** An addendum is in a hurry and has none. */
    default Optional<RemissRound> of(WheelYear turn) {
        return turn.isAddendum() ? Optional.empty() : findByKommunAndPlanYear(turn.kommun(), turn.year());
    }
}
