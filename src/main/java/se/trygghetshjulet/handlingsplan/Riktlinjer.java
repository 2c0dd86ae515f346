package se.trygghetshjulet.handlingsplan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Riktlinjer extends ListCrudRepository<Riktlinje, Long> {

    Optional<Riktlinje> findFirstByKommunOrderByPlanYearDescVersionNoDesc(String kommun);

    Optional<Riktlinje> findFirstByKommunAndPlanYearOrderByVersionNoDesc(String kommun, int planYear);

    List<Riktlinje> findByKommunAndStatus(String kommun, DocumentStatus status);
}
