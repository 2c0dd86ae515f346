package se.trygghetshjulet.municipality;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Those who agree, and the partners who work with them.
 *
 * @param kommun name in the documents, as of {@code polis}
 * @param others beside the municipality and the police, in the order in which they are named
 */
public record Parties(
        @NotBlank @Size(max = 200) String kommun,
        @NotBlank @Size(max = 200) String polis,
        @JsonSetter(nulls = Nulls.AS_EMPTY) @Size(max = 20) List<@NotNull @Valid OtherParty> others) {

    /** The two alone, where nobody asks for their names in the documents. */
    static final Parties BY_LAW = new Parties("kommunen", "polisen", List.of());

    public Parties {
        others = others == null ? List.of() : others;
    }

    /** Everybody who may own a measure, partners too. */
    public List<Party> all() {
        return Stream.concat(Party.BY_LAW.stream(), others.stream().map(OtherParty::party))
                .toList();
    }

    /** Those who sign, and so agree. */
    public List<Party> signing() {
        return all().stream().filter(this::signs).toList();
    }

    public boolean signs(Party party) {
        return Party.BY_LAW.contains(party)
                || other(party).map(OtherParty::signs).orElse(false);
    }

    /** Those who approve the lägesbild beside the municipality and the police. */
    public List<Party> othersApproving() {
        return others.stream()
                .filter(OtherParty::approves)
                .map(OtherParty::party)
                .toList();
    }

    /** A party that the profile has added; none for the law's two, and for one that it no longer has. */
    public Optional<OtherParty> other(Party party) {
        return others.stream().filter(other -> other.party().equals(party)).findFirst();
    }

    /** The name that the documents have for it. One that the profile no longer has is known by its id. */
    public String name(Party party) {
        if (party.equals(Party.BADA)) {
            return listed(signing().stream().map(this::name).toList());
        }
        if (party.isOther()) {
            return other(party).map(OtherParty::name).orElse(party.id());
        }
        return party.equals(Party.KOMMUN) ? kommun : polis;
    }

    /** The names of all who sign but one. */
    public String nameWithout(Party party) {
        return listed(signing().stream()
                .filter(other -> !other.equals(party))
                .map(this::name)
                .toList());
    }

    /** What one calls it at the beginning of a line: "Kommunen", "Kommunen och polisen tillsammans". */
    public String title(Party party) {
        String title = inText(party);
        return title.substring(0, 1).toUpperCase() + title.substring(1);
    }

    /** The same within a sentence. */
    public String inText(Party party) {
        if (party.equals(Party.BADA)) {
            return listed(signing().stream().map(this::inText).toList()) + " tillsammans";
        }
        if (party.isOther()) {
            return other(party).map(OtherParty::title).orElse(party.id());
        }
        return party.equals(Party.KOMMUN) ? "kommunen" : "polisen";
    }

    /** Whose: "räddningstjänstens", "Grannby kommuns". */
    public String genitive(Party party) {
        String title = inText(party);
        return title.matches(".*[sxzSXZ]") ? title : title + "s";
    }

    /** Whether a measure stands in the column of one of the law's two. */
    public static boolean shares(Party owner, Party party) {
        return owner.equals(party) || owner.equals(Party.BADA);
    }

    /** Whether a measure of {@code owner} is one that {@code party} answers for: its own, or one that all who sign share. */
    public boolean concerns(Party owner, Party party) {
        return owner.equals(party) || owner.equals(Party.BADA) && signs(party);
    }

    /** The party whose title stands there, as one writes it in a sheet; whether with a capital letter does not matter. */
    public Optional<Party> titled(String title) {
        return choices().stream()
                .filter(party -> title(party).equalsIgnoreCase(title))
                .findFirst();
    }

    /** Everybody who may own a measure, and all who sign together. */
    public List<Party> choices() {
        return Stream.concat(all().stream(), Stream.of(Party.BADA)).toList();
    }

    /** In the order in which the profile names them; those that it no longer has come last. */
    public int place(Party party) {
        int place = all().indexOf(party);
        return place < 0 ? all().size() : place;
    }

    /** "A, B och C" */
    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " och " + names.get(last);
    }
}
