package se.trygghetshjulet.letter.outbox;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.BrevProcess;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.engine.OpenTasks.Waiting;

/** Whether the coordinator is to look after a letter that nobody has got. */
@Component
class Remedies {

    private final JdbcClient jdbc;
    private final OpenTasks openTasks;

    Remedies(JdbcClient jdbc, OpenTasks openTasks) {
        this.jdbc = jdbc;
        this.openTasks = openTasks;
    }

    /**
     * Not so for a letter that only tells of other letters' failure: where the coordinator's own address is wrong, each
     * task would bring forth a letter and each letter a task.
     */
    boolean isWorthATask(Long letter) {
        List<String> tasks = jdbc.sql("select distinct task from letter_line where letter = :letter")
                .param("letter", letter)
                .query(String.class)
                .list();
        return tasks.isEmpty() || !tasks.stream().allMatch(this::isAboutALetter);
    }

    private boolean isAboutALetter(String task) {
        Optional<Waiting> waiting = openTasks.find(task);
        return waiting.isPresent()
                && BrevProcess.FORM_ATGARDA_BREV.equals(waiting.get().task().formId());
    }
}
