package se.trygghetshjulet.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import se.trygghetshjulet.municipality.WheelYear;

interface Publications extends ListCrudRepository<Publication, Long> {

    Optional<Publication> findFirstByKommunAndPlanYearAndAddendumOrderByIdDesc(
            String kommun, int planYear, int addendum);

    boolean existsByKommun(String kommun);

    Optional<Publication> findFirstByKommunAndPublishedAtNotNullOrderByPlanYearDescPublishedAtDescIdDesc(String kommun);

    List<Publication> findByKommunAndPublishedAtNotNullOrderByPublishedAtDescIdDesc(String kommun);

    /** The turn's or the addendum's last, whether it is out or not. */
    default Optional<Publication> last(WheelYear turn) {
        return findFirstByKommunAndPlanYearAndAddendumOrderByIdDesc(turn.kommun(), turn.year(), turn.addendum());
    }

    /** What citizens see now. */
    default Optional<Publication> newest(String kommun) {
        return findFirstByKommunAndPublishedAtNotNullOrderByPlanYearDescPublishedAtDescIdDesc(kommun);
    }
}
