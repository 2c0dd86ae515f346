package se.trygghetshjulet.letter.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.engine.OpenTasks.Due;
import se.trygghetshjulet.letter.Reason;
import se.trygghetshjulet.letter.TaskAudience;
import se.trygghetshjulet.letter.TaskLine;
import se.trygghetshjulet.letter.compose.LetterView.Content;
import se.trygghetshjulet.letter.compose.LetterView.Section;
import se.trygghetshjulet.letter.compose.TaskRows.Mention;
import se.trygghetshjulet.municipality.Municipalities;

/** What a letter says of tasks, by what is true when it is asked. Each task is mentioned once. */
@Component
class TaskContent {

    private final OpenTasks openTasks;
    private final TaskAudience audience;
    private final TaskRows rows;
    private final Municipalities municipalities;

    TaskContent(OpenTasks openTasks, TaskAudience audience, TaskRows rows, Municipalities municipalities) {
        this.openTasks = openTasks;
        this.audience = audience;
        this.rows = rows;
        this.municipalities = municipalities;
    }

    /** Empty if nothing of what the letter was to tell is worth telling any more. */
    Optional<Content> of(LetterSource letter, Phrases phrases) {
        List<Mention> open = stillTrue(letter.lines());
        if (letter.morning() == null) {
            return open.isEmpty() ? Optional.empty() : Optional.of(atOnce(open, phrases));
        }
        List<Due> mine = openTasks.of(letter.reader()).stream()
                .filter(task -> municipalities.knows(task.kommun()))
                .toList();
        List<Mention> fresh = open.stream()
                .filter(mention -> concerns(letter.reader(), mention, mine))
                .toList();
        return fresh.isEmpty() ? Optional.empty() : Optional.of(morning(letter.morning(), fresh, mine, phrases));
    }

    /** Each task with the most urgent of its reasons; not those that are done, or that have got another last day. */
    private List<Mention> stillTrue(List<TaskLine> told) {
        Map<String, Due> open = openTasks
                .stillOpen(told.stream().map(TaskLine::taskId).distinct().toList())
                .stream()
                .filter(task -> municipalities.knows(task.kommun()))
                .collect(Collectors.toMap(Due::id, Function.identity()));
        Map<String, Mention> byTask = new LinkedHashMap<>();
        told.stream()
                .filter(line -> open.containsKey(line.taskId()))
                .filter(line -> !line.reason().isOfLastDay()
                        || line.due().equals(open.get(line.taskId()).lastDay()))
                .sorted(Comparator.comparing(TaskLine::reason))
                .forEach(
                        line -> byTask.putIfAbsent(line.taskId(), new Mention(open.get(line.taskId()), line.reason())));
        return List.copyOf(byTask.values());
    }

    private boolean concerns(String person, Mention mention, Collection<Due> mine) {
        return mention.isSomebodyElses()
                || mine.contains(mention.task())
                || openTasks
                        .find(mention.task().id())
                        .filter(waiting -> audience.includes(waiting, person))
                        .isPresent();
    }

    private Content atOnce(List<Mention> mentions, Phrases phrases) {
        List<Reason> reasons =
                mentions.stream().map(Mention::reason).distinct().sorted().toList();
        Section section = new Section(null, rows.of(mentions, phrases));
        boolean explained = isForTheReader(mentions.stream());
        if (mentions.size() > 1) {
            return new Content(
                    several(mentions, reasons, phrases),
                    LetterView.paragraphs(phrases.say("opening.several")),
                    List.of(section),
                    explained);
        }
        Due task = mentions.get(0).task();
        return new Content(
                phrases.say(
                        "subject.one",
                        phrases.title(reasons.get(0)),
                        task.name(),
                        rows.municipality(task),
                        phrases.day(task.lastDay())),
                LetterView.paragraphs(phrases.opening(reasons.get(0))),
                List.of(section),
                explained);
    }

    /** Whether there is anything that the reader could do himself. */
    private static boolean isForTheReader(Stream<Mention> mentions) {
        return !mentions.allMatch(Mention::isSomebodyElses);
    }

    private String several(List<Mention> mentions, List<Reason> reasons, Phrases phrases) {
        List<String> titles = new ArrayList<>();
        reasons.stream().map(phrases::title).forEach(title -> titles.add(titles.isEmpty() ? title : lowerCase(title)));
        return phrases.say(
                "subject.several",
                mentions.size(),
                String.join(", ", titles),
                rows.sorted(mentions).stream()
                        .map(mention -> rows.municipality(mention.task()))
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    private static String lowerCase(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    private Content morning(LocalDate day, List<Mention> fresh, List<Due> mine, Phrases phrases) {
        List<Due> mentioned = fresh.stream().map(Mention::task).toList();
        List<Mention> rest = mine.stream()
                .filter(task -> !mentioned.contains(task))
                .map(task -> new Mention(task, null))
                .toList();
        long late = Stream.concat(fresh.stream(), rest.stream())
                .filter(mention -> rows.isLate(mention.task()))
                .count();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(phrases.say("heading.fresh"), rows.of(fresh, phrases)));
        if (!rest.isEmpty()) {
            sections.add(new Section(phrases.say("heading.rest"), rows.of(rest, phrases)));
        }
        return new Content(
                phrases.say("subject.morning", phrases.day(day), late, fresh.size() + rest.size() - late),
                LetterView.paragraphs(phrases.say("opening.morning")),
                sections,
                isForTheReader(Stream.concat(fresh.stream(), rest.stream())));
    }
}
