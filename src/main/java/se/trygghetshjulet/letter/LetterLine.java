package se.trygghetshjulet.letter;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a letter tells of a task. Kept for good, so that it is told once.
 *
 * @param letter id of the letter
 * @param task the engine's task id
 * @param reason id of a {@link Reason}
 */
@Table("letter_line")
record LetterLine(
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

    static LetterLine of(Letter letter, String person, TaskLine line) {
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

    Reason why() {
        return Reason.of(reason);
    }
}
