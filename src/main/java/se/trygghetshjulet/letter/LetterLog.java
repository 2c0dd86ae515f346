package se.trygghetshjulet.letter;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What has been told about tasks, and what never arrived. */
public interface LetterLog {

    /** Who has been told what of some of a municipality's tasks, the latest first. */
    List<Entry> about(String kommun, Collection<String> tasks);

    /** How many letters about a municipality, written since a moment, have not arrived though they should have. */
    int undelivered(String kommun, Instant since);

    /** The same for several municipalities, by municipality; one without such letters is not in it. */
    Map<String, Integer> undeliveredIn(Collection<String> kommuner, Instant since);

    /**
     * @param person user id
     * @param reason what it was about, in Swedish
     * @param at when it was sent, or written as long as it has not been
     * @param status what became of the letter, in Swedish
     */
    record Entry(String task, String person, String name, String reason, Instant at, String status) {

        /** The same, with the name that tells the person apart where it is shown. */
        public Entry to(String called) {
            return new Entry(task, person, called, reason, at, status);
        }
    }
}
