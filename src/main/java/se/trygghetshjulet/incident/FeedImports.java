package se.trygghetshjulet.incident;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface FeedImports extends ListCrudRepository<FeedImport, Long> {

    Optional<FeedImport> findByIdAndKommun(Long id, String kommun);

    List<FeedImport> findFirst50ByKommunAndStateNotOrderByIdDesc(String kommun, FeedImport.State state);
}
