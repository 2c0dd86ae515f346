package se.trygghetshjulet.remiss;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import se.trygghetshjulet.municipality.WheelYear;

interface RemissRounds extends ListCrudRepository<RemissRound, Long> {

    Optional<RemissRound> findByKommunAndPlanYearAndAddendumNo(String kommun, int planYear, int addendumNo);

    default Optional<RemissRound> of(WheelYear turn) {
        return findByKommunAndPlanYearAndAddendumNo(turn.kommun(), turn.year(), turn.addendum());
    }
}
