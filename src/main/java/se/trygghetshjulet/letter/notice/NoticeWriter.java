package se.trygghetshjulet.letter.notice;

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
import se.trygghetshjulet.letter.Delivery;
import se.trygghetshjulet.letter.Preferences;
import se.trygghetshjulet.letter.TaskLine;
import se.trygghetshjulet.letter.TaskNotices;
import se.trygghetshjulet.letter.notice.PendingNotices.Entry;
import se.trygghetshjulet.letter.outbox.LetterLines;
import se.trygghetshjulet.municipality.Municipalities;

/** Writes what is told of tasks into letters, each thing once. */
@Service
class NoticeWriter implements TaskNotices {

    private final TaskLetters letters;
    private final MorningLetters mornings;
    private final LetterLines lines;
    private final Preferences preferences;
    private final Municipalities municipalities;

    NoticeWriter(
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

    @Override
    @Transactional
    public void tell(Contact person, TaskLine line, Delivery delivery) {
        PendingNotices.underWay(this::write).add(person, new Entry(line, chosen(person, delivery)));
    }

    private Delivery chosen(Contact person, Delivery delivery) {
        if (delivery != Delivery.AT_ONCE_IF_WANTED) {
            return delivery;
        }
        return preferences.of(person.id()).singles() ? Delivery.AT_ONCE : Delivery.NEXT_MORNING;
    }

    private void write(Contact person, Set<Entry> told) {
        Map<TaskLine, Delivery> fresh = told.stream()
                .filter(one -> isNew(person, one.line()))
                .collect(Collectors.toMap(Entry::line, Entry::delivery, (first, later) -> first));
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
