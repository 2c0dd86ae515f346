package se.trygghetshjulet.lagesbild;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What citizens have answered without a login, without small numbers; those who ask them provide it. */
public interface CitizenAnswers {

    /**
     * @param source id of the profile's source
     * @param first day from which answers are new; null for all that there are
     * @return empty where the answers go to another source, or where nothing was asked
     */
    Optional<Compiled> since(String kommun, String source, LocalDate first);

    /** @param summary in words to read and to go on writing; no longer than a contribution may be */
    record Compiled(String summary, List<PlaceTold> places) {}

    /** @param told in words to read, such as "Utpekad i 23 svar" */
    record PlaceTold(String place, String told) {}
}
