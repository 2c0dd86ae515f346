package se.trygghetshjulet.document.rendering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Heading above the names of those who have signed. */
    public static final String SIGNATURES = "Underskrifter";

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

    /** Who has signed, as a table without a row where nobody has. */
    public Table signatureTable() {
        return new Table(
                "",
                List.of("Part", "Namn", "Titel", "Ort och dag"),
                signatures.stream().map(Signed::row).toList());
    }

    public record Fact(String label, String text) {}

    /**
     * @param level 2, 3 or 4
     * @param key of the content's row that the section is about; null where it is the document's own
     */
    public record Section(String heading, int level, String key, List<Block> blocks) {

        public Section(String heading, int level, Block... blocks) {
            this(heading, level, List.of(blocks));
        }

        public Section(String heading, int level, List<Block> blocks) {
            this(heading, level, null, blocks);
        }
    }

    /** @param key of the content's row that says it; null where it is the one around it */
    public record Text(String key, String text) {}

    public sealed interface Block permits Paragraph, Bullets, Table {}

    /** @param text empty lines part it into several paragraphs; null prints none */
    public record Paragraph(String text) implements Block {}

    public record Bullets(List<Text> texts) implements Block {

        public static Bullets of(List<String> texts) {
            return new Bullets(texts.stream().map(text -> new Text(null, text)).toList());
        }
    }

    /** @param caption what stands above the table; empty where the section's heading says it */
    public record Table(String caption, List<String> headings, List<Row> rows) implements Block {}

    /**
     * @param key of the content's row that it shows; null where it shows none
     * @param cells without those that a cell of a row above covers
     */
    public record Row(String key, List<Cell> cells) {

        /** @param texts null for an empty cell */
        public static Row of(String... texts) {
            return keyed(null, texts);
        }

        /** @param texts null for an empty cell */
        public static Row keyed(String key, String... texts) {
            return new Row(
                    key,
                    Arrays.stream(texts)
                            .map(text -> text == null ? Cell.of(1) : Cell.of(1, text))
                            .toList());
        }
    }

    /** @param rowSpan how many rows it covers, from 1 */
    public record Cell(List<Text> texts, int rowSpan) {

        /** Says what belongs to the row that it stands in. */
        public static Cell of(int rowSpan, String... texts) {
            return new Cell(
                    Arrays.stream(texts).map(text -> new Text(null, text)).toList(), rowSpan);
        }
    }

    /**
     * A signature as a reader sees it.
     *
     * @param place null where nobody wrote it
     * @param day Swedish time; null where nobody wrote it
     */
    public record Signed(String party, String name, String title, String place, LocalDate day) {

        private Row row() {
            String where = Stream.of(place, day == null ? null : PrintedDay.of(day))
                    .filter(text -> text != null && !text.isBlank())
                    .collect(Collectors.joining(", "));
            return Row.of(party, name, title, where);
        }
    }
}
