package se.trygghetshjulet.letter.outbox;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.letter.Reason;
import se.trygghetshjulet.letter.TaskLine;

/**
 * What a letter tells of a task. Kept for good, so that it is told once.
 *
 * @param letter id of the letter
 * @param task the engine's task id
 * @param reason id of a {@link Reason}
 */
@Table("letter_line")
public record LetterLine(
        @Id Long id,
        Long letter,
        String person,
        String kommun,
        String caseKey,
        String task,
        String title,
        LocalDate due,
        String reason,
        String occasion) {

    public static LetterLine of(Letter letter, String person, TaskLine line) {
        return new LetterLine(
                null,
                letter.id(),
                person,
                line.kommun(),
                line.caseKey(),
                line.taskId(),
                line.title(),
                line.due(),
                line.reason().id(),
                line.occasion());
    }

    TaskLine told() {
        return new TaskLine(kommun, caseKey, task, title, due, Reason.of(reason), occasion);
    }
}
