package se.trygghetshjulet.document.rendering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a document says, ready to print and independent of its kind. All texts are in Swedish.
 *
 * @param subtitle such as the parties; empty for none
 * @param facts what the first page tells of the document
 * @param contents whether a list of the sections stands on the first page
 * @param signatures who has signed; none before anybody has
 */
public record Printout(
        String title,
        String subtitle,
        List<Fact> facts,
        boolean contents,
        List<Section> sections,
        List<Signed> signatures) {

    /** The title stands on level 1. */
    private static final int TOP = 2;

    private static final int DEEPEST = 4;

    /** @throws IllegalArgumentException if a level is left out between a heading and the one above it */
    public Printout {
        int above = TOP - 1;
        for (Section section : sections) {
            if (section.level() < TOP || section.level() > DEEPEST || section.level() > above + 1) {
                throw new IllegalArgumentException("'" + section.heading() + "' was expected on a level from " + TOP
                        + " to " + Math.min(DEEPEST, above + 1) + " but is on " + section.level());
            }
            above = section.level();
        }
    }

    /** The same with more sections after its own. */
    Printout followedBy(List<Section> more) {
        List<Section> all = new ArrayList<>(sections);
        all.addAll(more);
        return new Printout(title, subtitle, facts, contents, all, signatures);
    }

    /** The same with what is known of its version: more facts after its own, and who has signed it. */
    public Printout with(List<Fact> more, List<Signed> signed) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(more);
        return new Printout(title, subtitle, all, contents, sections, signed);
    }

    public record Fact(String label, String text) {}

    /** @param level 2, 3 or 4 */
    public record Section(String heading, int level, List<Block> blocks) {

        public Section(String heading, int level, Block... blocks) {
            this(heading, level, List.of(blocks));
        }
    }

    public sealed interface Block permits Paragraph, Bullets, Table {}

    /** @param text empty lines part it into several paragraphs; null prints none */
    public record Paragraph(String text) implements Block {}

    public record Bullets(List<String> texts) implements Block {}

    /** @param caption what stands above the table; empty where the section's heading says it */
    public record Table(String caption, List<String> headings, List<Row> rows) implements Block {}

    /** @param cells without those that a cell of a row above covers */
    public record Row(List<Cell> cells) {

        public static Row of(String... texts) {
            return new Row(Arrays.stream(texts).map(Cell::of).toList());
        }
    }

    /** @param rowSpan how many rows it covers, from 1 */
    public record Cell(List<String> texts, int rowSpan) {

        /** @param text null for an empty cell */
        public static Cell of(String text) {
            return new Cell(text == null ? List.of() : List.of(text), 1);
        }
    }

    /**
     * A signature as a reader sees it.
     *
     * @param place null where nobody wrote it
     * @param day Swedish time; null where nobody wrote it
     */
    public record Signed(String party, String name, String title, String place, LocalDate day) {}
}
