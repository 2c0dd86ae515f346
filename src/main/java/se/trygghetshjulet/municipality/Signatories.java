package se.trygghetshjulet.municipality;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who signs for each party: one or several, in any order or a set one.
 *
 * @param onPaper whether somebody may sign by hand where there is a signing service; the scanned original is registered
 */
public record Signatories(
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @NotEmpty
        List<@Valid Signatory> kommun,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @NotEmpty
        List<@Valid Signatory> polis,

        Boolean onPaper) {

    public Signatories {
        onPaper = Boolean.TRUE.equals(onPaper);
    }

    public List<Signatory> of(Party party) {
        return party == Party.POLIS ? polis : kommun;
    }

    public Stream<Signatory> all() {
        return Stream.concat(kommun.stream(), polis.stream());
    }

    public Optional<Signatory> in(Role role) {
        return all().filter(signatory -> signatory.role() == role).findFirst();
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
