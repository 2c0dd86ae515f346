package se.trygghetshjulet.revision;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface AddendumRows extends ListCrudRepository<Addendum, Long> {

    Optional<Addendum> findByOpenMarker(String openMarker);

    Optional<Addendum> findByKommunAndPlanYearAndAddendumNo(String kommun, int planYear, int addendumNo);

    List<Addendum> findByKommunAndPlanYearOrderByAddendumNo(String kommun, int planYear);
}
