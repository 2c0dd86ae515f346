package se.trygghetshjulet.absence;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface LentTasks extends ListCrudRepository<LentTask, Long> {

    List<LentTask> findByAbsenceOrderById(long absence);

    Optional<LentTask> findByAbsenceAndTaskAndKind(long absence, String task, LentTask.Kind kind);
}
