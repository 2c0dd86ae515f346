package se.trygghetshjulet.letter.notice;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.letter.Addressee;
import se.trygghetshjulet.letter.LetterOutbox.Draft;
import se.trygghetshjulet.letter.TaskLine;
import se.trygghetshjulet.letter.compose.Phrases;
import se.trygghetshjulet.letter.outbox.Letter;
import se.trygghetshjulet.letter.outbox.LetterLine;
import se.trygghetshjulet.letter.outbox.LetterLines;
import se.trygghetshjulet.letter.outbox.LetterWriter;

/** A letter that tells of tasks at once. */
@Component
class TaskLetters {

    private final LetterWriter writer;
    private final LetterLines lines;
    private final Phrases phrases;

    TaskLetters(LetterWriter writer, LetterLines lines, MessageSource messages) {
        this.writer = writer;
        this.lines = lines;
        this.phrases = Phrases.swedish(messages);
    }

    /** The most urgent line gives the letter its key and its kind. */
    void write(Contact person, List<TaskLine> told) {
        TaskLine first = told.stream()
                .min(Comparator.comparing(TaskLine::reason)
                        .thenComparing(TaskLine::due)
                        .thenComparing(TaskLine::taskId))
                .orElseThrow();
        Letter letter = writer.write(
                new Draft(
                        String.join(
                                ":",
                                first.reason().id(),
                                first.taskId(),
                                first.due().toString(),
                                first.occasion(),
                                person.id()),
                        first.kommun(),
                        first.reason().id(),
                        caseKey(told),
                        Addressee.of(person),
                        phrases.title(first.reason()) + ": " + first.title(),
                        told.stream().map(TaskLine::title).collect(Collectors.joining("\n")),
                        null),
                null);
        told.forEach(line -> lines.save(LetterLine.of(letter, person.id(), line)));
    }

    /** The turn that all lines are about; null if there is none or several. */
    private static String caseKey(List<TaskLine> told) {
        Set<String> keys =
                told.stream().map(line -> String.valueOf(line.caseKey())).collect(Collectors.toSet());
        return keys.size() == 1 ? told.get(0).caseKey() : null;
    }
}
