package se.trygghetshjulet.exchange;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.trygghetshjulet.exchange.WordComment.Place;
import se.trygghetshjulet.exchange.WordParts.Element;
import se.trygghetshjulet.exchange.WordParts.Elements;
import se.trygghetshjulet.text.Blank;
import se.trygghetshjulet.transfer.UnreadableFile;

/** Reads what the comments say, and which of them answer others; both stand apart from the text. */
final class CommentReader {

    /** More than a working group writes in one document. */
    private static final int MOST = 2000;

    private static final int LONGEST = 20_000;

    private final List<WordComment> comments = new ArrayList<>();

    /** Number of a comment by the id of its last paragraph, by which threads know it. */
    private final Map<String, String> byParagraph = new HashMap<>();

    private final Map<String, String> parents = new HashMap<>();

    /** Comments with something to read, in the order of the file, without places. */
    static List<WordComment> read(WordParts parts) {
        CommentReader reader = new CommentReader();
        parts.read("/comments", reader.new Said());
        parts.read("/commentsExtended", reader.new Threads());
        return reader.comments.stream().map(reader::threaded).toList();
    }

    private WordComment threaded(WordComment comment) {
        return new WordComment(
                comment.number(),
                root(comment.number()),
                comment.author(),
                comment.saidAt(),
                comment.text(),
                comment.place());
    }

    /** An answer to an answer belongs to the same thread; a file may claim that threads go in circles. */
    private String root(String number) {
        String root = number;
        Set<String> passed = new HashSet<>();
        while (passed.add(root) && parents.containsKey(root)) {
            root = parents.get(root);
        }
        return root.equals(number) || parents.containsKey(root) ? null : root;
    }

    private void add(WordComment comment) {
        if (Blank.is(comment.text())) {
            return;
        }
        if (comment.text().length() > LONGEST) {
            throw new UnreadableFile("En synpunkt i filen är " + comment.text().length() + " tecken lång. Högst "
                    + LONGEST + " får plats. Korta den och försök igen.");
        }
        if (comments.size() == MOST) {
            throw new UnreadableFile("Filen har fler än " + MOST + " synpunkter. Dela upp dem på flera filer.");
        }
        comments.add(comment);
    }

    /**
     * Word writes the time of the writer's clock with a Z that means nothing: it is not UTC.
     *
     * @return null for what is no time
     */
    private static LocalDateTime time(String text) {
        try {
            TemporalAccessor time = DateTimeFormatter.ISO_DATE_TIME.parse(text);
            return LocalDateTime.from(time);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private final class Said implements Elements {

        private String number;
        private String author;
        private LocalDateTime saidAt;
        private final StringBuilder text = new StringBuilder();
        private boolean isText;

        @Override
        public void begin(Element element) {
            switch (element.name()) {
                case "comment" -> {
                    number = element.attribute("id");
                    author = Blank.strip(element.attribute("author"));
                    saidAt = time(element.attribute("date"));
                    text.setLength(0);
                }
                case "p" -> {
                    if (!text.isEmpty()) {
                        text.append('\n');
                    }
                    byParagraph.put(element.attribute("paraId"), number);
                }
                case "t" -> isText = true;
                case "br", "cr" -> text.append('\n');
                case "tab" -> text.append('\t');
                default -> {
                    // looks
                }
            }
        }

        @Override
        public void end(String name) {
            if ("t".equals(name)) {
                isText = false;
            } else if ("comment".equals(name)) {
                add(new WordComment(
                        number, null, author, saidAt, Blank.strip(WordText.allowed(text.toString())), Place.NOWHERE));
            }
        }

        @Override
        public void letters(String letters) {
            if (isText) {
                text.append(letters);
            }
        }
    }

    private final class Threads implements Elements {

        @Override
        public void begin(Element element) {
            String answered = byParagraph.get(element.attribute("paraIdParent"));
            if ("commentEx".equals(element.name())
                    && answered != null
                    && !element.attribute("paraIdParent").isEmpty()) {
                parents.put(byParagraph.get(element.attribute("paraId")), answered);
            }
        }

        @Override
        public void end(String name) {
            // nothing stands within
        }

        @Override
        public void letters(String text) {
            // nothing is written
        }
    }
}
