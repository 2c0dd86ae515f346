package se.trygghetshjulet.municipality;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who signs for each party: one or several, in any order or a set one.
 *
 * @param others of the parties that the profile adds, by their ids
 * @param onPaper whether somebody may sign by hand where there is a signing service; the scanned original is registered
 */
public record Signatories(
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @NotEmpty
        List<@Valid Signatory> kommun,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @NotEmpty
        List<@Valid Signatory> polis,

        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, @NotEmpty List<@Valid Signatory>> others,

        Boolean onPaper) {

    public Signatories {
        others = others == null ? Map.of() : others;
        onPaper = Boolean.TRUE.equals(onPaper);
    }

    public List<Signatory> of(Party party) {
        if (party.isOther()) {
            return others.getOrDefault(party.id(), List.of());
        }
        return party.equals(Party.POLIS) ? polis : kommun;
    }

    /** Everybody who signs, each for a party. */
    public Stream<Mandate> mandates() {
        return Stream.concat(Party.BY_LAW.stream(), others.keySet().stream().map(Party::of))
                .flatMap(party -> of(party).stream().map(signatory -> new Mandate(party, signatory.role())));
    }

    public Stream<Signatory> all() {
        return Stream.concat(
                Stream.of(kommun, polis).flatMap(List::stream),
                others.values().stream().flatMap(Collection::stream));
    }

    /** What the profile says of one who signs; nothing if it names nobody such any more. */
    public Optional<Signatory> in(Mandate mandate) {
        return of(mandate.party()).stream()
                .filter(signatory -> signatory.role() == mandate.role())
                .findFirst();
    }

    /** Whether somebody in this role signs for that party. */
    public boolean isFor(Role role, Party party) {
        return of(party).stream().anyMatch(signatory -> signatory.role() == role);
    }

    /** The orders in which they sign, the lowest first. */
    public List<Integer> orders() {
        return all().map(Signatory::order).distinct().sorted().toList();
    }
}
