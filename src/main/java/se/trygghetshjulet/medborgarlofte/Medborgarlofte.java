package se.trygghetshjulet.medborgarlofte;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.Validity;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.PlanYear;

/**
 * A medborgarlöfte as other stages and the public read it.
 *
 * @param year the plan year that it is for, or in which it begins
 * @param title "Medborgarlöfte 2028", or what one with a term of its own is called
 * @param period "2028", or the days of one with a term of its own
 * @param place null where it is about all of the municipality
 * @param validFrom first day; null for a plan's year
 * @param validTo last day; null for a plan's year
 */
public record Medborgarlofte(
        Long id,
        int year,
        DocumentState state,
        String situation,
        String followUp,
        List<Promise> promises,
        String title,
        String period,
        String place,
        LocalDate validFrom,
        LocalDate validTo) {

    /** @param years that the municipality's plans go by */
    static Medborgarlofte of(Version<LofteContent> version, PlanYear years) {
        LofteContent content = version.content();
        LofteContent.Term term = content.term();
        String year = years.name(version.turn().year());
        return new Medborgarlofte(
                version.id(),
                version.turn().year(),
                version.state(),
                content.situation(),
                content.followUp(),
                content.promises().stream()
                        .map(promise -> new Promise(promise.key(), promise.text(), promise.party(), promise.areas()))
                        .toList(),
                term == null ? "Medborgarlöfte " + year : term.name(),
                term == null ? year : Validity.text(term.from(), term.to()),
                term == null ? null : term.place(),
                term == null ? null : term.from(),
                term == null ? null : term.to());
    }

    /** Whether it has a term of its own that a day lies in. */
    public boolean spans(LocalDate day) {
        return validFrom != null && !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    /** Everything that somebody has written in it. */
    public Stream<String> texts() {
        return Stream.concat(Stream.of(situation, followUp), promises.stream().map(Promise::text));
    }

    /**
     * @param key by which it is known in every version that has it
     * @param areas keys of the areas of the plan that it rests on
     */
    public record Promise(String key, String text, Party party, List<String> areas) {}
}
