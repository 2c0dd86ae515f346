package se.trygghetshjulet.letter.compose;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the templates make plain text and HTML of.
 *
 * @param reader the name that is greeted; null for somebody outside the product, whose letters greet by themselves
 * @param settingsLink where the reader chooses how he gets letters; null for somebody outside the product
 */
public record LetterView(String language, String reader, Content content, String settingsLink) {

    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+");

    /** @param text paragraphs with empty lines between */
    static List<Paragraph> paragraphs(String text) {
        return Arrays.stream(BETWEEN_PARAGRAPHS.split(text.strip()))
                .map(paragraph -> new Paragraph(paragraph.lines().map(Line::new).toList()))
                .toList();
    }

    /**
     * What is said of tasks, or in a text that was written beforehand.
     *
     * @param paragraphs said before the tasks
     * @param explained whether it is said after the tasks how they are done
     */
    public record Content(String subject, List<Paragraph> paragraphs, List<Section> sections, boolean explained) {}

    public record Paragraph(List<Line> lines) {}

    public record Line(String text) {

        private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

        /** Whether the line is an address and nothing else. */
        public boolean isLink() {
            return ADDRESS.matcher(text.strip()).matches();
        }
    }

    /** @param heading null where the letter has one section only */
    public record Section(String heading, List<Row> rows) {}

    /** A task. */
    public record Row(String title, boolean late, List<Fact> facts, String linkText, String link) {}

    /** @param urgent whether it is to stand out; the words say so too */
    public record Fact(String label, String text, boolean urgent) {}
}
