package se.trygghetshjulet.letter;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.OpenTasks.Due;
import se.trygghetshjulet.letter.Sheet.Fact;
import se.trygghetshjulet.letter.Sheet.Row;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.site.SiteAddress;

/** How a letter shows tasks: late ones first. */
@Component
class TaskRows {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private final Municipalities municipalities;
    private final SiteAddress site;
    private final Clock clock;

    TaskRows(Municipalities municipalities, SiteAddress site, Clock clock) {
        this.municipalities = municipalities;
        this.site = site;
        this.clock = clock;
    }

    List<Row> of(List<Mention> mentions, Frame frame) {
        return sorted(mentions).stream().map(mention -> row(mention, frame)).toList();
    }

    List<Mention> sorted(List<Mention> mentions) {
        Collator alphabet = Collator.getInstance(SWEDISH);
        return mentions.stream()
                .sorted(Comparator.comparing((Mention mention) -> mention.task().lastDay())
                        .thenComparing(mention -> mention.task().name(), alphabet))
                .toList();
    }

    boolean isLate(Due task) {
        return task.lastDay().isBefore(LocalDate.now(clock));
    }

    String municipality(Due task) {
        return municipalities.get(task.kommun()).name();
    }

    private Row row(Mention mention, Frame frame) {
        Due task = mention.task();
        List<Fact> facts = new ArrayList<>();
        if (mention.reason() != null) {
            facts.add(new Fact(frame.say("label.why"), frame.title(mention.reason()), false));
        }
        facts.add(new Fact(frame.say("label.municipality"), municipality(task), false));
        facts.add(new Fact(frame.say("label.lastDay"), frame.day(task.lastDay()), false));
        facts.add(new Fact(frame.say("label.state"), state(task, frame), isLate(task)));
        return new Row(
                task.name(),
                isLate(task),
                facts,
                frame.say(mention.isSomebodyElses() ? "link.overview" : "link.task"),
                mention.isSomebodyElses()
                        ? site.link("/samordning/" + task.kommun())
                        : site.link("/camunda/app/tasklist/default/#/?task=" + task.id()));
    }

    private String state(Due task, Frame frame) {
        LocalDate today = LocalDate.now(clock);
        int left = municipalities.get(task.kommun()).officeDays().between(today, task.lastDay());
        if (isLate(task)) {
            return frame.say("state.late", -left);
        }
        return task.lastDay().equals(today) ? frame.say("state.today") : frame.say("state.left", left);
    }

    /** @param reason null for a task that is shown without there being anything new about it */
    record Mention(Due task, Reason reason) {

        /** Whether the reader is to see to it without having the task. */
        boolean isSomebodyElses() {
            return reason != null && reason.isAboutOthers();
        }
    }
}
