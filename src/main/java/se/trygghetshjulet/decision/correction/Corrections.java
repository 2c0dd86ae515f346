package se.trygghetshjulet.decision.correction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.repository.ListCrudRepository;
import se.trygghetshjulet.decision.minutes.Decision;

public interface Corrections extends ListCrudRepository<Correction, Long> {

    List<Correction> findByDecisionOrderById(Long decision);

    Optional<Correction> findByCorrectionCase(Long correctionCase);

    /** The decision as it reads once every slip is corrected, in their order. */
    default Decision corrected(Decision recorded) {
        Decision decision = recorded;
        for (Correction correction : findByDecisionOrderById(recorded.id())) {
            decision = correction.applied(decision);
        }
        return decision;
    }

    /** What was decided, as it reads now, and under it what has been corrected in it. */
    default String noted(Decision corrected) {
        String notes = findByDecisionOrderById(corrected.id()).stream()
                .map(correction -> "\n\nRättat den " + correction.day() + ". " + correction.text())
                .collect(Collectors.joining());
        String decided = corrected.ruling().decisionText();
        return decided == null || notes.isEmpty() ? decided : decided + notes;
    }
}
