package se.trygghetshjulet.document.rendering;

import java.util.ArrayList;
import java.util.List;
import se.trygghetshjulet.document.rendering.Printout.Block;
import se.trygghetshjulet.document.rendering.Printout.Bullets;
import se.trygghetshjulet.document.rendering.Printout.Paragraph;
import se.trygghetshjulet.document.rendering.Printout.Section;
import se.trygghetshjulet.document.rendering.Printout.Table;

/**
 * A section on paper.
 *
 * @param room points that must be left on a page for the part to begin on it, so that no heading stands alone
 */
record Part(String id, int level, String heading, Paper paper, int room, List<PrintedBlock> blocks) {

    /** Of a heading with the space before it, and of a paragraph's line, in points. */
    private static final int HEADING = 45;

    private static final int LINE = 16;

    private static final int UPRIGHT_LETTERS = 92;

    static List<Part> of(List<Section> sections) {
        Paper tables = Paper.of(sections);
        List<Part> parts = new ArrayList<>();
        for (int place = 0; place < sections.size(); place++) {
            Section section = sections.get(place);
            Paper paper = section.blocks().stream().anyMatch(Table.class::isInstance) ? tables : Paper.UPRIGHT;
            List<PrintedBlock> blocks = section.blocks().stream()
                    .map(block -> printed(block, paper))
                    .filter(PrintedBlock::says)
                    .toList();
            boolean goesOn =
                    place + 1 < sections.size() && sections.get(place + 1).level() > section.level();
            parts.add(new Part(
                    "avsnitt-" + (place + 1),
                    section.level(),
                    PrintableText.of(section.heading()),
                    paper,
                    Math.min(paper.height(), room(blocks, goesOn)),
                    blocks.isEmpty() && !goesOn ? List.of(PrintedBlock.NOTHING_YET) : blocks));
        }
        return parts;
    }

    /** Up to the first row of a first table; where there is none, two lines. */
    private static int room(List<PrintedBlock> blocks, boolean goesOn) {
        int least = (blocks.isEmpty() && goesOn ? 2 : 1) * HEADING + 2 * LINE;
        int room = HEADING;
        for (PrintedBlock block : blocks) {
            if (block.table() != null) {
                return room + block.table().beginning();
            }
            for (String paragraph : block.paragraphs()) {
                room += LINE * (1 + paragraph.length() / UPRIGHT_LETTERS);
            }
        }
        return least;
    }

    private static PrintedBlock printed(Block block, Paper paper) {
        if (block instanceof Table table) {
            return new PrintedBlock(List.of(), List.of(), PrintedTable.of(table, paper));
        }
        return block instanceof Bullets bullets
                ? new PrintedBlock(
                        List.of(),
                        bullets.texts().stream()
                                .map(bullet -> PrintableText.of(bullet.text()))
                                .toList(),
                        null)
                : new PrintedBlock(PrintableText.paragraphs(((Paragraph) block).text()), List.of(), null);
    }

    /** One of the three says something. */
    record PrintedBlock(List<String> paragraphs, List<String> bullets, PrintedTable table) {

        private static final PrintedBlock NOTHING_YET =
                new PrintedBlock(List.of("Här är inget skrivet än."), List.of(), null);

        private boolean says() {
            return !paragraphs.isEmpty()
                    || !bullets.isEmpty()
                    || table != null && !table.rows().isEmpty();
        }
    }
}
