package se.trygghetshjulet.document.rendering;

import java.util.ArrayList;
import java.util.List;
import se.trygghetshjulet.document.rendering.Printout.Fact;

/**
 * A printout as the template lays it out: printable texts, an id for each heading, a width for each column.
 *
 * @param description what the file's metadata tells of it
 * @param outline the headings as a tree, for bookmarks and contents
 * @param signatures null where nobody has signed
 */
record Sheet(
        String title,
        String subtitle,
        String description,
        List<Fact> facts,
        boolean contents,
        List<Part> parts,
        List<Mark> outline,
        PrintedTable signatures) {

    private static final String SIGNATURES_ID = "underskrifter";

    static Sheet of(Printout printout) {
        List<Part> parts = Part.of(printout.sections());
        List<Mark> outline = Mark.tree(parts);
        PrintedTable signatures =
                printout.signatures().isEmpty() ? null : PrintedTable.of(printout.signatureTable(), Paper.UPRIGHT);
        if (signatures != null) {
            outline.add(new Mark(SIGNATURES_ID, Printout.SIGNATURES, 2, new ArrayList<>()));
        }
        String title = PrintableText.of(printout.title());
        String subtitle = PrintableText.of(printout.subtitle());
        return new Sheet(
                title,
                subtitle,
                subtitle.isEmpty() ? title : title + ", " + subtitle,
                printout.facts().stream()
                        .map(fact -> new Fact(PrintableText.of(fact.label()), PrintableText.of(fact.text())))
                        .toList(),
                printout.contents(),
                parts,
                outline,
                signatures);
    }
}
