package se.trygghetshjulet.incident;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.trygghetshjulet.municipality.IncidentTerms;
import se.trygghetshjulet.municipality.IncidentTerms.Feed;

/** The words of a feed and what they mean here; large and small letters and spaces make no difference. */
class FeedWords {

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Set<String> ignored = new HashSet<>();

    FeedWords(IncidentTerms terms, Feed feed) {
        terms.kinds().forEach(kind -> kinds.put(plain(kind.name()), kind.id()));
        terms.places().forEach(place -> places.put(plain(place.name()), place.id()));
        feed.kinds().forEach((word, kind) -> kinds.put(plain(word), kind));
        feed.places().forEach((word, place) -> places.put(plain(word), place));
        feed.ignored().forEach(word -> ignored.add(plain(word)));
    }

    Optional<String> kind(String word) {
        return Optional.ofNullable(kinds.get(plain(word)));
    }

    Optional<String> place(String word) {
        return Optional.ofNullable(places.get(plain(word)));
    }

    /** Whether a row of this kind is no incident. */
    boolean isIgnored(String word) {
        return ignored.contains(plain(word));
    }

    static String plain(String word) {
        return word.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
