package se.trygghetshjulet.letter.compose;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.OpenTasks.Due;
import se.trygghetshjulet.letter.Reason;
import se.trygghetshjulet.letter.compose.LetterView.Fact;
import se.trygghetshjulet.letter.compose.LetterView.Row;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.site.SiteAddress;
import se.trygghetshjulet.text.SwedishOrder;

/** How a letter shows tasks: late ones first. */
@Component
class TaskRows {

    private final Municipalities municipalities;
    private final SiteAddress site;
    private final Clock clock;

    TaskRows(Municipalities municipalities, SiteAddress site, Clock clock) {
        this.municipalities = municipalities;
        this.site = site;
        this.clock = clock;
    }

    List<Row> of(List<Mention> mentions, Phrases phrases) {
        return sorted(mentions).stream().map(mention -> row(mention, phrases)).toList();
    }

    List<Mention> sorted(List<Mention> mentions) {
        return mentions.stream()
                .sorted(Comparator.comparing((Mention mention) -> mention.task().lastDay())
                        .thenComparing(SwedishOrder.by(mention -> mention.task().name())))
                .toList();
    }

    boolean isLate(Due task) {
        return task.lastDay().isBefore(LocalDate.now(clock));
    }

    String municipality(Due task) {
        return municipalities.get(task.kommun()).name();
    }

    private Row row(Mention mention, Phrases phrases) {
        Due task = mention.task();
        List<Fact> facts = new ArrayList<>();
        if (mention.reason() != null) {
            facts.add(new Fact(phrases.say("label.why"), phrases.title(mention.reason()), false));
        }
        facts.add(new Fact(phrases.say("label.municipality"), municipality(task), false));
        facts.add(new Fact(phrases.say("label.lastDay"), phrases.day(task.lastDay()), false));
        facts.add(new Fact(phrases.say("label.state"), state(task, phrases), isLate(task)));
        return new Row(
                task.name(),
                isLate(task),
                facts,
                phrases.say(mention.isSomebodyElses() ? "link.overview" : "link.task"),
                mention.isSomebodyElses()
                        ? site.link("/samordning/" + task.kommun())
                        : site.link("/camunda/app/tasklist/default/#/?task=" + task.id()));
    }

    private String state(Due task, Phrases phrases) {
        LocalDate today = LocalDate.now(clock);
        int left = municipalities.get(task.kommun()).officeDays().between(today, task.lastDay());
        if (isLate(task)) {
            return phrases.say("state.late", -left);
        }
        return task.lastDay().equals(today) ? phrases.say("state.today") : phrases.say("state.left", left);
    }

    /** @param reason null for a task that is shown without there being anything new about it */
    record Mention(Due task, Reason reason) {

        /** Whether the reader is to see to it without having the task. */
        boolean isSomebodyElses() {
            return reason != null && reason.isAboutOthers();
        }
    }
}
