package se.trygghetshjulet.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.letter.NoticeRound.Told;
import se.trygghetshjulet.municipality.Municipalities;

/** Tells people about tasks: each task, last day, reason and occasion once. */
@Service
public class TaskNotices {

    private final TaskLetters letters;
    private final MorningLetters mornings;
    private final LetterLines lines;
    private final Preferences preferences;
    private final Municipalities municipalities;

    TaskNotices(
            TaskLetters letters,
            MorningLetters mornings,
            LetterLines lines,
            Preferences preferences,
            Municipalities municipalities) {
        this.letters = letters;
        this.mornings = mornings;
        this.lines = lines;
        this.preferences = preferences;
        this.municipalities = municipalities;
    }

    /**
     * Part of the transaction under way: all that it tells a person at once comes in one letter. A line that the person
     * has been told before is left out.
     */
    @Transactional
    public void tell(Contact person, TaskLine line, Delivery delivery) {
        NoticeRound.underWay(this::write).add(person, new Told(line, chosen(person, delivery)));
    }

    private Delivery chosen(Contact person, Delivery delivery) {
        if (delivery != Delivery.AT_ONCE_IF_WANTED) {
            return delivery;
        }
        return preferences.of(person.id()).singles() ? Delivery.AT_ONCE : Delivery.NEXT_MORNING;
    }

    private void write(Contact person, Set<Told> told) {
        Map<TaskLine, Delivery> fresh = told.stream()
                .filter(one -> isNew(person, one.line()))
                .collect(Collectors.toMap(Told::line, Told::delivery, (first, later) -> first));
        List<TaskLine> atOnce = new ArrayList<>();
        Map<LocalDate, List<TaskLine>> byMorning = new TreeMap<>();
        fresh.forEach((line, delivery) -> {
            if (delivery == Delivery.AT_ONCE) {
                atOnce.add(line);
            } else {
                byMorning
                        .computeIfAbsent(morning(line, delivery), any -> new ArrayList<>())
                        .add(line);
            }
        });
        if (!atOnce.isEmpty()) {
            letters.write(person, atOnce);
        }
        byMorning.forEach((day, some) -> mornings.add(person, day, some));
    }

    private LocalDate morning(TaskLine line, Delivery delivery) {
        return delivery == Delivery.THIS_MORNING
                ? mornings.today()
                : mornings.nextDay(municipalities.get(line.kommun()).officeDays());
    }

    private boolean isNew(Contact person, TaskLine line) {
        return !lines.existsByPersonAndTaskAndDueAndReasonAndOccasion(
                person.id(), line.taskId(), line.due(), line.reason().id(), line.occasion());
    }
}
