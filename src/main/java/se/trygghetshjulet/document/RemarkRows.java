package se.trygghetshjulet.document;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface RemarkRows extends ListCrudRepository<Remark, Long> {

    List<Remark> findByKommunAndPlanYearAndAddendumOrderByIdDesc(String kommun, int planYear, int addendum);
}
