package se.trygghetshjulet.handlingsplan;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface PlanRemarks extends ListCrudRepository<PlanRemark, Long> {

    List<PlanRemark> findByKommunAndPlanYearAndAddendumOrderByIdDesc(String kommun, int planYear, int addendum);
}
