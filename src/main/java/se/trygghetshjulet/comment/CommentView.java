package se.trygghetshjulet.comment;

import java.time.Instant;
import java.util.List;

/**
 * What the page shows.
 *
 * @param open how many wait for an answer
 * @param places in the order of the document; what belongs to no row of it comes last
 */
record CommentView(long open, List<PlaceView> places) {

    /** @param title what the row is called */
    record PlaceView(String title, List<ThreadView> threads) {}

    /** @param seen id of the last answer; 0 before the first */
    record ThreadView(Long id, Long seen, boolean open, Said said, List<Said> replies, List<Answered> answers) {}

    /**
     * @param quoted empty where no words were marked
     * @param at null where Word does not say
     * @param version number of the version
     */
    record Said(String author, Instant at, String text, String quoted, int version, String bringer) {}

    record Answered(String person, Instant at, String answer) {}
}
