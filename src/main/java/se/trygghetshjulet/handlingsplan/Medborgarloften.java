package se.trygghetshjulet.handlingsplan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Medborgarloften extends ListCrudRepository<Medborgarlofte, Long> {

    Optional<Medborgarlofte> findFirstByKommunOrderByPlanYearDescVersionNoDesc(String kommun);

    Optional<Medborgarlofte> findFirstByKommunAndPlanYearOrderByVersionNoDesc(String kommun, int planYear);

    List<Medborgarlofte> findByKommunAndStatus(String kommun, DocumentStatus status);

    Optional<Medborgarlofte> findFirstByKommunAndPlanYearAndStatus(String kommun, int planYear, DocumentStatus status);
}
