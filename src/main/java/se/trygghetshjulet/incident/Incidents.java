package se.trygghetshjulet.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import se.trygghetshjulet.incident.Incident.State;

interface Incidents extends ListCrudRepository<Incident, Long> {

    Optional<Incident> findByIdAndKommun(Long id, String kommun);

    boolean existsByKommunAndFormKey(String kommun, String formKey);

    int countByKommunAndState(String kommun, State state);

    /** The first to come first. */
    List<Incident> findFirst100ByKommunAndStateOrderByIdAsc(String kommun, State state);

    List<Incident> findFirst50ByKommunAndStateOrderByIdDesc(String kommun, State state);

    List<Incident> findFirst20ByKommunAndPersonOrderByIdDesc(String kommun, String person);

    /** Those that something may be the same as. */
    List<Incident> findFirst50ByKommunAndStateAndPlaceAndHappenedOnBetweenOrderByHappenedOnDescIdDesc(
            String kommun, State state, String place, LocalDate from, LocalDate to);
}
