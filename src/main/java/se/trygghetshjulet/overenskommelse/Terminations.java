package se.trygghetshjulet.overenskommelse;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Terminations extends ListCrudRepository<Termination, Long> {

    Optional<Termination> findByActiveAgreement(Long activeAgreement);
}
