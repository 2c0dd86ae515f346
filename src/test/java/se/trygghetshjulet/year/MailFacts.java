package se.trygghetshjulet.year;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What holds of a year's mails whatever the policy says: no oracle is asked. */
final class MailFacts {

    private static final String TASK = "?task=";

    private final Diary diary;
    private final Towns towns;
    private final Map<String, LocalDateTime> closed = new HashMap<>();

    MailFacts(Diary diary, Towns towns) {
        this.diary = diary;
        this.towns = towns;
        diary.entries().forEach(entry -> {
            if (entry.what() instanceof Diary.Closed task) {
                closed.put(task.task(), entry.at());
            }
        });
    }

    /** Mails that lead to a task that was done before they came. */
    List<String> aboutDoneTasks(List<ReadMail> received) {
        List<String> wrong = new ArrayList<>();
        received.forEach(mail -> tasksIn(mail.text()).stream()
                .filter(task -> closed.containsKey(task)
                        && closed.get(task).isBefore(mail.text().at()))
                .forEach(task -> wrong.add(mail.text().told())));
        return wrong;
    }

    /** Tasks that were open when a working day began after their last one, and that no holder was written to about since. */
    List<String> neverMentionedThoughLate(List<ReadMail> received) {
        Map<String, Set<String>> mentioned = new HashMap<>();
        received.forEach(mail -> tasksIn(mail.text())
                .forEach(task -> mentioned
                        .computeIfAbsent(task, any -> new HashSet<>())
                        .add(mail.text().at().toLocalDate() + " " + mail.text().address())));
        List<String> silent = new ArrayList<>();
        lastDays().forEach((task, lastDay) -> {
            LocalDate late = towns.get(task.kommun()).calendar().next(lastDay);
            LocalDateTime end = closed.getOrDefault(
                    task.task(), diary.entries().get(diary.entries().size() - 1).at());
            if (end.toLocalDate().isBefore(late) || end.toLocalDate().equals(late) && end.getHour() < 8) {
                return;
            }
            boolean told = mentioned.getOrDefault(task.task(), Set.of()).stream()
                    .anyMatch(day -> !LocalDate.parse(day.substring(0, 10)).isBefore(late));
            if (!told
                    && isSomebodyThere(task, late)
                    && !task.form().endsWith("franvaro")
                    && !task.form().equals("valj-ersattare")) {
                silent.add(task + " late from " + late);
            }
        });
        return silent;
    }

    /** Where everybody is away there is nobody to write to but the coordinator. */
    private boolean isSomebodyThere(Diary.Opened task, LocalDate day) {
        return new OracleTask(task)
                .holders(towns).stream()
                        .anyMatch(person -> diary.entries().stream()
                                .map(Diary.Entry::what)
                                .filter(Diary.Away.class::isInstance)
                                .map(Diary.Away.class::cast)
                                .noneMatch(away -> away.person().equals(person)
                                        && !day.isBefore(away.first())
                                        && !day.isAfter(away.last())));
    }

    private Map<Diary.Opened, LocalDate> lastDays() {
        Map<String, Diary.Opened> opened = new HashMap<>();
        Map<Diary.Opened, LocalDate> lastDays = new HashMap<>();
        diary.entries().forEach(entry -> {
            if (entry.what() instanceof Diary.Opened task) {
                opened.put(task.task(), task);
                lastDays.put(task, task.lastDay());
            } else if (entry.what() instanceof Diary.Moved moved) {
                lastDays.put(opened.get(moved.task()), moved.lastDay());
            }
        });
        return lastDays;
    }

    private static List<String> tasksIn(TaskMail mail) {
        return mail.sections().stream()
                .flatMap(section -> section.rows().stream())
                .map(TaskMail.Row::link)
                .filter(link -> link.contains(TASK))
                .map(link -> link.substring(link.indexOf(TASK) + TASK.length()))
                .toList();
    }
}
