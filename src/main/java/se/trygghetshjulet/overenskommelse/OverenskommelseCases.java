package se.trygghetshjulet.overenskommelse;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface OverenskommelseCases extends ListCrudRepository<OverenskommelseCase, Long> {

    Optional<OverenskommelseCase> findByAgreement(Long agreement);
}
