package se.trygghetshjulet.decision;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface DelegationReports extends ListCrudRepository<DelegationReport, Long> {

    Optional<DelegationReport> findByDecision(Long decision);
}
