package se.trygghetshjulet.decision.minutes;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

public interface DelegationReports extends ListCrudRepository<DelegationReport, Long> {

    Optional<DelegationReport> findByDecision(Long decision);
}
