package se.trygghetshjulet.letter;

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
import se.trygghetshjulet.letter.Composer.Content;
import se.trygghetshjulet.letter.Sheet.Section;
import se.trygghetshjulet.letter.TaskRows.Mention;
import se.trygghetshjulet.municipality.Municipalities;

/** What a letter says of tasks, by what is true when it is asked. Each task is mentioned once. */
@Component
class TaskSheets {

    private final OpenTasks openTasks;
    private final Concern concern;
    private final TaskRows rows;
    private final Municipalities municipalities;

    TaskSheets(OpenTasks openTasks, Concern concern, TaskRows rows, Municipalities municipalities) {
        this.openTasks = openTasks;
        this.concern = concern;
        this.rows = rows;
        this.municipalities = municipalities;
    }

    /** Empty if nothing of what the letter was to tell is worth telling any more. */
    Optional<Content> content(Letter letter, List<LetterLine> told, Frame frame) {
        List<Mention> open = stillTrue(told);
        if (!MorningLetters.KIND.equals(letter.kind())) {
            return open.isEmpty() ? Optional.empty() : Optional.of(atOnce(open, frame));
        }
        List<Due> mine = openTasks.of(letter.recipient()).stream()
                .filter(task -> municipalities.knows(task.kommun()))
                .toList();
        List<Mention> fresh = open.stream()
                .filter(mention -> concerns(letter.recipient(), mention, mine))
                .toList();
        return fresh.isEmpty() ? Optional.empty() : Optional.of(morning(letter, fresh, mine, frame));
    }

    /** Each task with the most urgent of its reasons; not those that are done, or that have got another last day. */
    private List<Mention> stillTrue(List<LetterLine> told) {
        Map<String, Due> open = openTasks
                .stillOpen(told.stream().map(LetterLine::task).distinct().toList())
                .stream()
                .filter(task -> municipalities.knows(task.kommun()))
                .collect(Collectors.toMap(Due::id, Function.identity()));
        Map<String, Mention> byTask = new LinkedHashMap<>();
        told.stream()
                .filter(line -> open.containsKey(line.task()))
                .filter(line -> !line.why().isOfLastDay()
                        || line.due().equals(open.get(line.task()).lastDay()))
                .sorted(Comparator.comparing(LetterLine::why))
                .forEach(line -> byTask.putIfAbsent(line.task(), new Mention(open.get(line.task()), line.why())));
        return List.copyOf(byTask.values());
    }

    private boolean concerns(String person, Mention mention, Collection<Due> mine) {
        return mention.isSomebodyElses()
                || mine.contains(mention.task())
                || openTasks
                        .find(mention.task().id())
                        .filter(waiting -> concern.isOf(waiting, person))
                        .isPresent();
    }

    private Content atOnce(List<Mention> mentions, Frame frame) {
        List<Reason> reasons =
                mentions.stream().map(Mention::reason).distinct().sorted().toList();
        Section section = new Section(null, rows.of(mentions, frame));
        String howTo = howTo(mentions.stream(), frame);
        if (mentions.size() > 1) {
            return new Content(
                    several(mentions, reasons, frame),
                    Sheet.paragraphs(frame.say("opening.several")),
                    List.of(section),
                    howTo);
        }
        Due task = mentions.get(0).task();
        return new Content(
                frame.say(
                        "subject.one",
                        frame.title(reasons.get(0)),
                        task.name(),
                        rows.municipality(task),
                        frame.day(task.lastDay())),
                Sheet.paragraphs(frame.opening(reasons.get(0))),
                List.of(section),
                howTo);
    }

    /** Null if there is nothing that the reader could do himself. */
    private static String howTo(Stream<Mention> mentions, Frame frame) {
        return mentions.allMatch(Mention::isSomebodyElses) ? null : frame.say("howTo");
    }

    private String several(List<Mention> mentions, List<Reason> reasons, Frame frame) {
        List<String> titles = new ArrayList<>();
        reasons.stream().map(frame::title).forEach(title -> titles.add(titles.isEmpty() ? title : lowerCase(title)));
        return frame.say(
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

    private Content morning(Letter letter, List<Mention> fresh, List<Due> mine, Frame frame) {
        List<Due> mentioned = fresh.stream().map(Mention::task).toList();
        List<Mention> rest = mine.stream()
                .filter(task -> !mentioned.contains(task))
                .map(task -> new Mention(task, null))
                .toList();
        long late = Stream.concat(fresh.stream(), rest.stream())
                .filter(mention -> rows.isLate(mention.task()))
                .count();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(frame.say("heading.fresh"), rows.of(fresh, frame)));
        if (!rest.isEmpty()) {
            sections.add(new Section(frame.say("heading.rest"), rows.of(rest, frame)));
        }
        return new Content(
                frame.say(
                        "subject.morning",
                        frame.day(MorningLetters.day(letter)),
                        late,
                        fresh.size() + rest.size() - late),
                Sheet.paragraphs(frame.say("opening.morning")),
                sections,
                howTo(Stream.concat(fresh.stream(), rest.stream()), frame));
    }
}
