package se.trygghetshjulet.document.rendering;

import java.util.List;
import se.trygghetshjulet.document.rendering.Printout.Section;
import se.trygghetshjulet.document.rendering.Printout.Table;

/** What a section is printed on, by the widest table of its document. */
public enum Paper {
    /** A4 that stands. */
    UPRIGHT("staende", 100, 560),
    /** A4 that lies. */
    LYING("liggande", 155, 360),
    /** A3 that lies, to be folded. */
    FOLDED("utvikt", 245, 600);

    /** More columns than these lie across the page, and more than those need a larger one. */
    private static final int UPRIGHT_COLUMNS = 4;

    private static final int LYING_COLUMNS = 10;

    private final String style;
    private final int letters;
    private final int height;

    Paper(String style, int letters, int height) {
        this.style = style;
        this.letters = letters;
        this.height = height;
    }

    /** What the document's tables need. */
    public static Paper of(List<Section> sections) {
        int columns = sections.stream()
                .flatMap(section -> section.blocks().stream())
                .mapToInt(
                        block -> block instanceof Table table ? table.headings().size() : 0)
                .max()
                .orElse(0);
        if (columns > LYING_COLUMNS) {
            return FOLDED;
        }
        return columns > UPRIGHT_COLUMNS ? LYING : UPRIGHT;
    }

    /** Its class in the template. */
    public String style() {
        return style;
    }

    /** Letters of a table's text that fit beside each other. */
    public int letters() {
        return letters;
    }

    /** Points that a section may ask to have left on a page; what needs more begins where it is. */
    int height() {
        return height;
    }
}
