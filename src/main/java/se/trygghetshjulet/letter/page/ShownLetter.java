package se.trygghetshjulet.letter.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.trygghetshjulet.letter.outbox.Sending;

/**
 * A letter as the page shows it to one reader.
 *
 * @param to name or user id of the one it goes to, with the address
 * @param problem why it has not arrived, or may have arrived twice; empty if all is well
 * @param answer what the mail server said last; null if nothing, or nothing that still matters
 * @param body null if the reader may not see it
 * @param lines what a morning letter says about the reader's own municipalities, where the rest is none of his business
 */
record ShownLetter(
        Long id,
        String subject,
        String to,
        Instant writtenAt,
        Sending sending,
        String problem,
        String answer,
        boolean needsSomebody,
        String body,
        List<Line> lines) {

    /** What ends a sentence or closes a bracket around an address is no part of it. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"”]*[^\\s<>\"”.,;:!?)]");

    ShownLetter withLines(List<Line> own) {
        return new ShownLetter(id, subject, to, writtenAt, sending, problem, answer, needsSomebody, body, own);
    }

    /** What it says, with each address in it by itself, so that it can be a link. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        Matcher found = ADDRESS.matcher(body);
        int end = 0;
        while (found.find()) {
            parts.add(new Part(body.substring(end, found.start()), false));
            parts.add(new Part(found.group(), true));
            end = found.end();
        }
        parts.add(new Part(body.substring(end), false));
        return parts;
    }

    record Part(String text, boolean address) {}

    /** What a letter says of a task. */
    record Line(String reason, String title, LocalDate due) {}
}
