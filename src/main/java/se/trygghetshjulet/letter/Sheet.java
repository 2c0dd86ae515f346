package se.trygghetshjulet.letter;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a letter says, before it becomes plain text and HTML.
 *
 * @param greeting null for somebody outside the product, whose letters greet by themselves
 * @param paragraphs said before the tasks
 * @param howTo said after the tasks; null if there is nothing to do
 * @param closing null for somebody outside the product
 */
public record Sheet(
        String language,
        String subject,
        String greeting,
        List<Paragraph> paragraphs,
        List<Section> sections,
        String howTo,
        Closing closing) {

    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+");

    /** @param text paragraphs with empty lines between */
    static List<Paragraph> paragraphs(String text) {
        return Arrays.stream(BETWEEN_PARAGRAPHS.split(text.strip()))
                .map(paragraph -> new Paragraph(paragraph.lines().map(Line::new).toList()))
                .toList();
    }

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

    public record Closing(String automatic, String settings, String settingsLink) {}
}
