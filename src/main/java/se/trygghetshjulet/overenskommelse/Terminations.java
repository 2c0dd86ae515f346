package se.trygghetshjulet.overenskommelse;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Terminations extends ListCrudRepository<Termination, Long> {

    List<Termination> findByAgreement(Long agreement);

    Optional<Termination> findByActiveAgreement(Long activeAgreement);
}
