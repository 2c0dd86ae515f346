package se.trygghetshjulet.remiss;

import java.time.LocalDate;
import java.util.List;

/**
 * What a round has given, as it stands in the tjänsteskrivelse.
 *
 * @param sentOn Swedish time
 * @param versions ids of what was sent
 * @param answers of all who were asked, also of those who did not answer
 */
public record Compilation(
        LocalDate sentOn,
        LocalDate lastDay,
        List<Long> versions,
        String summary,
        List<Answer> answers,
        List<Weighed> points) {

    /**
     * @param state whether and when they answered, in Swedish
     * @param text null without an answer
     */
    public record Answer(String name, String state, String text) {}

    /** @param stand what is done with the point, in Swedish */
    public record Weighed(String name, String point, String stand, String why) {}
}
