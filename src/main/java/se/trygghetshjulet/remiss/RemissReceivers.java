package se.trygghetshjulet.remiss;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface RemissReceivers extends ListCrudRepository<RemissReceiver, Long> {

    List<RemissReceiver> findByRemissRoundOrderByRowNo(Long remissRound);

    Optional<RemissReceiver> findBySecret(String secret);

    Optional<RemissReceiver> findByKommunAndId(String kommun, Long id);
}
