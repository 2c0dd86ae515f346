package se.trygghetshjulet.calendar;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface SubscriptionRows extends ListCrudRepository<Subscription, Long> {

    Optional<Subscription> findByTokenHashAndRevokedAtIsNull(String tokenHash);

    List<Subscription> findByKindAndOwnerAndRevokedAtIsNullOrderByCreatedAtDesc(Subscription.Kind kind, String owner);
}
