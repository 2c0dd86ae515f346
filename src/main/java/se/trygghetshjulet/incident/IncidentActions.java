package se.trygghetshjulet.incident;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface IncidentActions extends ListCrudRepository<IncidentAction, Long> {

    List<IncidentAction> findFirst50ByKommunOrderByIdDesc(String kommun);
}
