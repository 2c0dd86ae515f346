package se.trygghetshjulet.municipality;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A party of the agreement or one of its partners: the two that the law knows (lag (2023:196) § 9), those that a profile adds,
 * and all who sign together where they share a measure. Its names are the profile's ({@link Parties}).
 *
 * @param id ASCII, as in profiles, models, forms and documents
 */
public record Party(@JsonValue String id) implements Comparable<Party> {

    public static final Party KOMMUN = new Party("kommun");
    public static final Party POLIS = new Party("polis");
    public static final Party BADA = new Party("bada");

    /** The law's two, which every municipality has. */
    public static final List<Party> BY_LAW = List.of(KOMMUN, POLIS);

    private static final List<Party> FIRST = List.of(KOMMUN, POLIS, BADA);

    private static final Comparator<Party> ORDER = Comparator.comparing(
                    (Party party) -> FIRST.contains(party) ? FIRST.indexOf(party) : FIRST.size())
            .thenComparing(Party::id);

    @JsonCreator
    public static Party of(String id) {
        return new Party(id.toLowerCase(Locale.ROOT));
    }

    /** The word that the database has for it. */
    public String name() {
        return id.toUpperCase(Locale.ROOT);
    }

    /** Whether it is one that a profile adds. */
    public boolean isOther() {
        return !FIRST.contains(this);
    }

    /** The law's two first, then the rest by their ids. */
    @Override
    public int compareTo(Party other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return id;
    }
}
