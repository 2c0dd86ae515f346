package se.trygghetshjulet.riktlinje;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.Validity;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.municipality.PlanYear;

/**
 * A riktlinje as other stages read it.
 *
 * @param title as the municipality calls it
 * @param period "2024-01-01 – 2026-12-31"
 */
public record Riktlinje(
        Long id,
        DocumentState state,
        String title,
        String period,
        String purpose,
        List<Goal> goals,
        List<Forum> forums,
        String appliesTo,
        String responsibility) {

    static Riktlinje of(Version<RiktlinjeContent> version, String title) {
        RiktlinjeContent content = version.content();
        return new Riktlinje(
                version.id(),
                version.state(),
                title,
                Validity.text(content.validFrom(), content.validTo()),
                content.purpose(),
                content.goals().stream()
                        .map(goal -> new Goal(goal.key(), goal.text()))
                        .toList(),
                content.forums().stream()
                        .map(forum -> new Forum(forum.key(), forum.name(), forum.description()))
                        .toList(),
                content.appliesTo(),
                content.responsibility());
    }

    /** Everything that somebody has written in it. */
    public Stream<String> texts() {
        return Stream.of(
                        Stream.of(purpose, appliesTo, responsibility),
                        goals.stream().map(Goal::text),
                        forums.stream().map(Forum::description))
                .flatMap(Function.identity());
    }

    /** Whether it covers every day of a plan year. */
    static boolean covers(RiktlinjeContent content, PlanYear years, int year) {
        return !content.validFrom().isAfter(years.firstDay(year))
                && !content.validTo().isBefore(years.lastDay(year));
    }

    public record Goal(String key, String text) {}

    public record Forum(String key, String name, String description) {}
}
