package se.trygghetshjulet.duty;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Statements extends ListCrudRepository<Statement, Long> {

    /** The last one first. */
    List<Statement> findByKommunOrderByIdDesc(String kommun);

    Optional<Statement> findFirstByKommunAndDutyOrderByIdDesc(String kommun, Duty duty);
}
