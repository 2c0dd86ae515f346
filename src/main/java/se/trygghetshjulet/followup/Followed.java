package se.trygghetshjulet.followup;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import se.trygghetshjulet.municipality.Parties;

/**
 * How a measure went in one period, by what the parties say together.
 *
 * @param period "Tertial 1 2027"
 * @param headway of all parties; null where none has said
 * @param sides what each party says: "Kommunen: grön, pågår; Polisen: gul"
 */
record Followed(String period, Status status, Headway headway, String sides) {

    static Followed of(String period, ComparedMeasure measure, Parties parties) {
        List<Headway> said = measure.sides().stream()
                .map(side -> side.said().headway())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Followed(
                period,
                measure.overall(),
                said.isEmpty() ? null : said.size() == 1 ? said.get(0) : Headway.PAGAR,
                measure.sides().stream()
                        .map(side -> parties.title(side.party()) + ": "
                                + side.said().standing().toLowerCase())
                        .collect(Collectors.joining("; ")));
    }

    /** "Tertial 1 2027: Gul (Kommunen: grön; Polisen: gul)" */
    String line() {
        return period + ": " + status.title() + " (" + sides + ")";
    }
}
