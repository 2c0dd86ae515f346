package se.trygghetshjulet.year;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is different between the mails that must have come and those that did. */
final class MailDiff {

    private static final int MOST = 30;

    private MailDiff() {}

    /** Empty if they are the same; else the first thirty differences, by time and address. */
    static List<String> between(List<TaskMail> expected, List<TaskMail> received) {
        Map<TaskMail, Integer> wanted = counted(expected);
        Map<TaskMail, Integer> came = counted(received);
        List<Difference> differences = new ArrayList<>();
        wanted.forEach((mail, times) -> {
            int others = came.getOrDefault(mail, 0);
            if (others < times) {
                differences.add(new Difference("MISSING", mail));
            } else if (others > times) {
                differences.add(new Difference("TWICE", mail));
            }
        });
        came.keySet().stream()
                .filter(mail -> !wanted.containsKey(mail))
                .forEach(mail -> differences.add(new Difference("UNEXPECTED", mail)));
        return differences.stream()
                .sorted(Comparator.comparing((Difference one) -> one.mail().at())
                        .thenComparing(one -> one.mail().address())
                        .thenComparing(Difference::how))
                .limit(MOST)
                .map(one -> "\n" + one.how() + " (of " + differences.size() + ") "
                        + one.mail().told())
                .toList();
    }

    private record Difference(String how, TaskMail mail) {}

    private static Map<TaskMail, Integer> counted(List<TaskMail> mails) {
        Map<TaskMail, Integer> counted = new LinkedHashMap<>();
        mails.forEach(mail -> counted.merge(mail.inOneOrder(), 1, Integer::sum));
        return counted;
    }
}
