package se.trygghetshjulet.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.trygghetshjulet.letter.Sheet.Line;
import se.trygghetshjulet.letter.Sheet.Paragraph;
import se.trygghetshjulet.letter.Sheet.Row;
import se.trygghetshjulet.letter.Sheet.Section;

/** A letter for those who read plain text. */
final class PlainText {

    private PlainText() {}

    static String of(Sheet sheet) {
        List<String> blocks = new ArrayList<>();
        if (sheet.greeting() != null) {
            blocks.add(sheet.greeting());
        }
        sheet.paragraphs().forEach(paragraph -> blocks.add(text(paragraph)));
        sheet.sections().forEach(section -> blocks.addAll(text(section)));
        if (sheet.howTo() != null) {
            blocks.add(sheet.howTo());
        }
        if (sheet.closing() != null) {
            // the usual sign of a signature: RFC 3676 § 4.3
            blocks.add("-- \n" + sheet.closing().automatic() + "\n"
                    + sheet.closing().settings() + " " + sheet.closing().settingsLink());
        }
        return String.join("\n\n", blocks) + "\n";
    }

    private static String text(Paragraph paragraph) {
        return paragraph.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    private static List<String> text(Section section) {
        List<String> blocks = new ArrayList<>();
        if (section.heading() != null) {
            String heading = section.heading();
            blocks.add(heading + "\n" + "=".repeat(heading.length()));
        }
        section.rows().forEach(row -> blocks.add(text(row)));
        return blocks;
    }

    private static String text(Row row) {
        return "* " + row.title() + "\n"
                + row.facts().stream()
                        .map(fact -> "  " + fact.label() + ": " + fact.text() + "\n")
                        .collect(Collectors.joining())
                + "  " + row.linkText() + ":\n  " + row.link();
    }
}
