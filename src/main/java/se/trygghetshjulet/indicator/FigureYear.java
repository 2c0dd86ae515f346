package se.trygghetshjulet.indicator;

import java.util.List;

/**
 * @param source where the figure comes from, in Swedish; null where there is none to tell
 * @param target null where the rule says nothing of the year
 * @param parts tertials or the like, none where they are not told
 */
public record FigureYear(int year, Figure figure, String source, Target target, List<FigurePart> parts) {

    public record FigurePart(Part part, Figure figure) {}
}
