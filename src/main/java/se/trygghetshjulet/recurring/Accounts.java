package se.trygghetshjulet.recurring;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Accounts extends ListCrudRepository<Account, Long> {

    Optional<Account> findByOccasion(Long occasion);
}
