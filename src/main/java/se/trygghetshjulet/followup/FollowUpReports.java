package se.trygghetshjulet.followup;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface FollowUpReports extends ListCrudRepository<FollowUpReport, Long> {

    List<FollowUpReport> findByKommunAndPlanYearOrderByTertialAscPartyAsc(String kommun, int planYear);

    List<FollowUpReport> findByKommunAndPlanYearAndTertialOrderByParty(String kommun, int planYear, int tertial);
}
