package se.trygghetshjulet.handlingsplan;

import java.util.List;

/**
 * A riktlinje as other stages read it.
 *
 * @param title as the municipality calls it
 * @param period "2024-01-01 – 2026-12-31"
 */
public record Guideline(
        Long id,
        String title,
        String period,
        String purpose,
        List<GuidelineGoal> goals,
        List<GuidelineForum> forums,
        String appliesTo,
        String responsibility) {

    static Guideline of(Riktlinje guideline, String title) {
        return new Guideline(
                guideline.id(),
                title,
                Validity.text(guideline.validFrom(), guideline.validTo()),
                guideline.purpose(),
                guideline.goals().stream()
                        .map(goal -> new GuidelineGoal(goal.goal()))
                        .toList(),
                guideline.forums().stream()
                        .map(forum -> new GuidelineForum(forum.name(), forum.description()))
                        .toList(),
                guideline.appliesTo(),
                guideline.responsibility());
    }

    public record GuidelineGoal(String text) {}

    public record GuidelineForum(String name, String description) {}
}
