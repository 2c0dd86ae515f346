package se.trygghetshjulet.followup;

import java.util.List;
import se.trygghetshjulet.followup.ComparedMeasure.Side;
import se.trygghetshjulet.municipality.Parties;

/**
 * A measure with the parties' sides in words to read.
 *
 * @param contradiction null where the sides go together
 * @param answer the joint status and how the parties see it; null where there is none
 */
record ShownComparison(String number, String description, List<ShownSide> sides, String contradiction, String answer) {

    static List<ShownComparison> of(Parties parties, List<ComparedMeasure> measures) {
        return measures.stream().map(measure -> of(parties, measure)).toList();
    }

    private static ShownComparison of(Parties parties, ComparedMeasure measure) {
        return new ShownComparison(
                measure.number(),
                measure.description(),
                measure.sides().stream()
                        .map(side -> ShownSide.of(parties, side))
                        .toList(),
                measure.contradicts() ? measure.contradiction() : null,
                measure.status() == null ? null : measure.status().title() + ": " + measure.sentence());
    }

    /** "Kommunen: Grön, pågår. Sex kontroller.", a line for each party. */
    String inWords() {
        return String.join(
                "\n",
                sides.stream()
                        .map(side -> side.party() + ": " + side.standing() + ". " + side.told())
                        .toList());
    }

    record ShownSide(String party, String standing, String told, String next) {

        private static ShownSide of(Parties parties, Side side) {
            return new ShownSide(
                    parties.title(side.party()),
                    side.said().standing(),
                    side.said().told(),
                    side.said().next());
        }
    }
}
