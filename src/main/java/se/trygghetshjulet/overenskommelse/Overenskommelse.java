package se.trygghetshjulet.overenskommelse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.Validity;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * An överenskommelse as other stages read it.
 *
 * @param turn that drafted it; of year 0 where it was prolonged between two turns
 * @param validTo last day as it was agreed; null until further notice
 * @param lastDay the day after which it holds no more, notice and successor considered; null until further notice
 * @param sameText whether the text of the one before goes on in this one
 */
public record Overenskommelse(
        Long id,
        WheelYear turn,
        DocumentState state,
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate lastDay,
        String purpose,
        List<Commitment> commitments,
        boolean sameText) {

    static Overenskommelse of(Version<OverenskommelseContent> version, Ending ending) {
        OverenskommelseContent content = version.content();
        return new Overenskommelse(
                version.id(),
                version.turn(),
                version.state(),
                content.validFrom(),
                content.validTo(),
                ending.lastDay(content.validTo()),
                content.purpose(),
                content.commitments().stream()
                        .map(row -> new Commitment(row.key(), row.text()))
                        .toList(),
                content.sameText());
    }

    public String kommun() {
        return turn.kommun();
    }

    /** "2027-01-01 – 2028-12-31", "från 2012-05-05 tills vidare" */
    public String period() {
        return Validity.text(validFrom, lastDay);
    }

    /** Whether the day lies within its period, whatever its state. */
    boolean spans(LocalDate day) {
        return !day.isBefore(validFrom) && (lastDay == null || !day.isAfter(lastDay));
    }

    /** Everything that somebody has written in it. */
    public Stream<String> texts() {
        return Stream.concat(Stream.of(purpose), commitments.stream().map(Commitment::text));
    }

    /** @param key by which it is known in every version that has it */
    public record Commitment(String key, String text) {}
}
