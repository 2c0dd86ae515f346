package se.trygghetshjulet.letter.compose;

import java.time.LocalDate;
import java.util.List;
import se.trygghetshjulet.letter.TaskLine;

/**
 * What a letter is put into words from.
 *
 * @param reader user id; null for somebody outside the product
 * @param subject as it was written; not used where the letter tells of tasks
 * @param text as it was written; not used where the letter tells of tasks
 * @param morning the day of a morning letter, which shows all of its reader's tasks; null for any other
 * @param lines what it tells of tasks; none for one that was written beforehand
 */
public record LetterSource(
        String reader, String readerName, String subject, String text, LocalDate morning, List<TaskLine> lines) {}
