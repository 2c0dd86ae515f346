package se.trygghetshjulet.coordination;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface TaskActions extends ListCrudRepository<TaskAction, Long> {

    Optional<TaskAction> findByFormKey(String formKey);

    Optional<TaskAction> findByIdAndKommunAndPerson(Long id, String kommun, String person);

    Optional<TaskAction> findFirstByTaskAndActionAndActedAtAfterOrderByIdDesc(
            String task, TaskAction.Kind action, Instant after);

    int countByKommunAndFormKeyStartingWith(String kommun, String formKey);

    List<TaskAction> findFirst100ByKommunOrderByIdDesc(String kommun);

    List<TaskAction> findByKommunAndCaseKeyOrderById(String kommun, String caseKey);

    List<TaskAction> findFirst100ByKommunAndCaseKeyOrderByIdDesc(String kommun, String caseKey);
}
