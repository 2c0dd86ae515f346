package se.trygghetshjulet.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A letter as the page shows it to one reader.
 *
 * @param to name or user id of the one it goes to, with the address
 * @param body null if the reader may not see it
 * @param lines what a morning letter says about the reader's own municipalities, where the rest is none of his business
 * @param answer what the mail server said last; null if nothing, or nothing that still matters
 */
record ShownLetter(
        Long id,
        String subject,
        String to,
        Letter.Status status,
        Instant writtenAt,
        Instant sendAfter,
        Instant sentAt,
        int attempts,
        String trouble,
        String answer,
        boolean needsSomebody,
        String body,
        List<Line> lines) {

    ShownLetter withLines(List<Line> own) {
        return new ShownLetter(
                id,
                subject,
                to,
                status,
                writtenAt,
                sendAfter,
                sentAt,
                attempts,
                trouble,
                answer,
                needsSomebody,
                body,
                own);
    }

    /** What a letter says of a task. */
    record Line(String reason, String title, LocalDate due) {}
}
