package se.trygghetshjulet.decision;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface DecisionChanges extends ListCrudRepository<DecisionChange, Long> {

    List<DecisionChange> findByDecisionOrderByRowNo(Long decision);
}
