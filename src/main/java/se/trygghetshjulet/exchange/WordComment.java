package se.trygghetshjulet.exchange;

import java.time.LocalDateTime;

/**
 * What somebody wrote in the margin of a Word document.
 *
 * @param number within the file, as the file has it
 * @param answers number of the comment that it answers; null where it answers none
 * @param author as Word has it; empty where Word does not say
 * @param saidAt by the clock of the writer's computer; null where Word does not say
 * @param text paragraphs parted by line breaks
 */
public record WordComment(
        String number, String answers, String author, LocalDateTime saidAt, String text, Place place) {

    WordComment at(Place other) {
        return new WordComment(number, answers, author, saidAt, text, other);
    }

    /**
     * Where a comment stands.
     *
     * @param row key of the content's row; null where it is about none, or about one that the content does not have
     * @param isAstray whether it stands at a row that the content does not have
     * @param heading above it, as it stands in the file; empty before the first
     * @param quoted the words that it is about; empty where none were marked
     */
    public record Place(String row, boolean isAstray, String heading, String quoted) {

        static final Place NOWHERE = new Place(null, false, "", "");
    }
}
