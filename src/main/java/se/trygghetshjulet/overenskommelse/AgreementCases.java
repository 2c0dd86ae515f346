package se.trygghetshjulet.overenskommelse;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface AgreementCases extends ListCrudRepository<AgreementCase, Long> {

    Optional<AgreementCase> findByAgreement(Long agreement);
}
