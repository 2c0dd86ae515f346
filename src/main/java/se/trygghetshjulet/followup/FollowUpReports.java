package se.trygghetshjulet.followup;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface FollowUpReports extends ListCrudRepository<FollowUpReport, Long> {

    List<FollowUpReport> findByKommunAndPlanYearOrderByPeriodNoAscPartyAsc(String kommun, int planYear);

    List<FollowUpReport> findByKommunAndPlanYearAndPeriodNoOrderByParty(String kommun, int planYear, int periodNo);
}
