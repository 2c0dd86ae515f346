package se.trygghetshjulet.letter;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.People.Contact;

/** A letter that tells of tasks at once. */
@Component
class TaskLetters {

    private final LetterOffice office;
    private final LetterLines lines;

    TaskLetters(LetterOffice office, LetterLines lines) {
        this.office = office;
        this.lines = lines;
    }

    /** The most urgent line gives the letter its key and its kind. */
    void write(Contact person, List<TaskLine> told) {
        TaskLine first = told.stream()
                .min(Comparator.comparing(TaskLine::reason)
                        .thenComparing(TaskLine::due)
                        .thenComparing(TaskLine::taskId))
                .orElseThrow();
        Letter letter = office.write(
                new LetterOffice.Draft(
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
                        first.reason().title() + ": " + first.title(),
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
