package se.trygghetshjulet.year;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.trygghetshjulet.year.OracleLetter.Line;
import se.trygghetshjulet.year.TaskMail.Row;
import se.trygghetshjulet.year.TaskMail.Section;

/** Puts into words what a letter must say at the moment at which it is sent. */
final class OracleWords {

    private static final String SITE = "http://localhost:8080";

    private final Towns towns;
    private final LocalDateTime now;
    private String language;

    OracleWords(Towns towns, LocalDateTime now) {
        this.towns = towns;
        this.now = now;
    }

    /** Nothing if there is no reason left to send it. */
    Optional<TaskMail> of(
            OracleLetter letter,
            Map<String, OracleTask> tasks,
            BiPredicate<String, OracleTask> concerns,
            String spoken) {
        language = spoken;
        if (letter.back() != null) {
            return Optional.of(setBack(letter));
        }
        Map<OracleTask, Why> fresh = stillTrue(letter, tasks);
        if (letter.day() != null) {
            fresh.entrySet()
                    .removeIf(one -> !one.getValue().isAboutOthers() && !concerns.test(letter.person(), one.getKey()));
        }
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(letter.day() == null ? atOnce(letter, fresh) : morning(letter, fresh, tasks));
    }

    private TaskMail setBack(OracleLetter letter) {
        return mail(
                letter,
                letter.back().title() + " (" + letter.kommun() + ")",
                List.of(new Section(null, List.of(new Row(letter.back().reason(), "", List.of(), "")))));
    }

    /** Each task with the most urgent of its reasons. */
    private static Map<OracleTask, Why> stillTrue(OracleLetter letter, Map<String, OracleTask> tasks) {
        Map<OracleTask, Why> fresh = new TreeMap<>(Comparator.comparing((OracleTask task) -> task.id));
        letter.lines().stream()
                .sorted(Line.ORDER)
                .filter(line -> tasks.containsKey(line.task()))
                .filter(line -> !line.why().isOfLastDay() || line.lastDay().equals(tasks.get(line.task()).lastDay))
                .forEach(line -> fresh.putIfAbsent(tasks.get(line.task()), line.why()));
        return fresh;
    }

    private TaskMail atOnce(OracleLetter letter, Map<OracleTask, Why> fresh) {
        List<String> reasons = fresh.values().stream()
                .distinct()
                .sorted()
                .map(why -> why.in(language))
                .toList();
        OracleTask first = fresh.keySet().iterator().next();
        String subject = fresh.size() == 1
                ? reasons.get(0) + ": " + first.title + " ("
                        + towns.get(first.kommun).name() + say(", senast ", ", by ") + inWords(first.lastDay) + ")"
                : fresh.size() + say(" uppgifter: ", " tasks: ") + joined(reasons) + " (" + names(fresh) + ")";
        return mail(letter, subject, List.of(new Section(null, rows(fresh))));
    }

    private static String joined(List<String> reasons) {
        return reasons.get(0)
                + reasons.stream()
                        .skip(1)
                        .map(reason -> ", " + reason.substring(0, 1).toLowerCase() + reason.substring(1))
                        .collect(Collectors.joining());
    }

    private String names(Map<OracleTask, Why> fresh) {
        return rows(fresh).stream()
                .map(row -> row.facts().get(1).replaceFirst("^[^:]*: ", ""))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private TaskMail morning(OracleLetter letter, Map<OracleTask, Why> fresh, Map<String, OracleTask> tasks) {
        List<OracleTask> rest = tasks.values().stream()
                .filter(task -> !fresh.containsKey(task))
                .filter(task -> task.isTakenOrFreeFor(letter.person(), towns.groupsOf(letter.person())))
                .toList();
        long late = Stream.concat(fresh.keySet().stream(), rest.stream())
                .filter(this::isLate)
                .count();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(say("Därför skriver vi i dag", "Why we write today"), rows(fresh)));
        if (!rest.isEmpty()) {
            sections.add(new Section(
                    say("Väntar också på dig", "Also waiting for you"),
                    rest.stream().map(task -> row(task, null)).sorted(Row.SHOWN).toList()));
        }
        return mail(
                letter,
                say("Dina uppgifter ", "Your tasks ") + inWords(letter.day()) + ": " + late
                        + say(late == 1 ? " försenad, " : " försenade, ", " overdue, ")
                        + (fresh.size() + rest.size() - late) + say(" att göra", " to do"),
                sections);
    }

    private List<Row> rows(Map<OracleTask, Why> fresh) {
        return fresh.entrySet().stream()
                .map(one -> row(one.getKey(), one.getValue()))
                .sorted(Row.SHOWN)
                .toList();
    }

    private Row row(OracleTask task, Why why) {
        List<String> facts = new ArrayList<>();
        if (why != null) {
            facts.add(say("Varför: ", "Why: ") + why.in(language));
        }
        facts.add(say("Kommun: ", "Municipality: ") + towns.get(task.kommun).name());
        facts.add(say("Klart senast: ", "Last day: ") + inWords(task.lastDay));
        facts.add(say("Läge: ", "Status: ") + state(task));
        return new Row(
                task.title,
                task.lastDay.toString(),
                facts,
                why != null && why.isAboutOthers()
                        ? SITE + "/samordning/" + task.kommun
                        : SITE + "/camunda/app/tasklist/default/#/?task=" + task.id);
    }

    private String state(OracleTask task) {
        HandCalendar calendar = towns.get(task.kommun).calendar();
        if (now.toLocalDate().equals(task.lastDay)) {
            return say("Sista dagen är i dag", "Today is the last day");
        }
        LocalDate workingDay =
                calendar.isOpen(now.toLocalDate()) ? now.toLocalDate() : calendar.next(now.toLocalDate());
        int left = calendar.left(workingDay, task.lastDay);
        if (isLate(task)) {
            return left == -1
                    ? say("Försenad 1 arbetsdag", "Overdue by 1 working day")
                    : say("Försenad ", "Overdue by ") + -left + say(" arbetsdagar", " working days");
        }
        return switch (left) {
            case -1, 0 -> say("Ingen arbetsdag kvar efter i dag", "No working day left after today");
            case 1 -> say("1 arbetsdag kvar", "1 working day left");
            default -> left + say(" arbetsdagar kvar", " working days left");
        };
    }

    private boolean isLate(OracleTask task) {
        return now.toLocalDate().isAfter(task.lastDay);
    }

    private TaskMail mail(OracleLetter letter, String subject, List<Section> sections) {
        Town.Dweller reader = towns.dweller(letter.person());
        return new TaskMail(
                reader.address(),
                now,
                subject,
                say("Hej " + reader.name() + "!", "Hello " + reader.name() + ","),
                sections);
    }

    /** The months are written out here, so that what the product has of them is not believed. */
    private String inWords(LocalDate day) {
        String months = say(
                "januari februari mars april maj juni juli augusti september oktober november december",
                "January February March April May June July August September October November December");
        return day.getDayOfMonth() + " " + months.split(" ")[day.getMonthValue() - 1] + " " + day.getYear();
    }

    private String say(String swedish, String english) {
        return "en".equals(language) ? english : swedish;
    }
}
