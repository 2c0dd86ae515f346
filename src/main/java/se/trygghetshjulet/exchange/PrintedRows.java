package se.trygghetshjulet.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.trygghetshjulet.document.rendering.Printout;
import se.trygghetshjulet.document.rendering.Printout.Block;
import se.trygghetshjulet.document.rendering.Printout.Bullets;
import se.trygghetshjulet.document.rendering.Printout.Row;
import se.trygghetshjulet.document.rendering.Printout.Section;
import se.trygghetshjulet.document.rendering.Printout.Table;
import se.trygghetshjulet.document.rendering.Printout.Text;

/** The rows of the content that a printed document shows. */
public final class PrintedRows {

    private static final int NAME_LENGTH = 120;

    private PrintedRows() {}

    /** What each row is called, by its key, in the order of the document: a heading, or the first words that it says. */
    public static Map<String, String> of(Printout printout) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Section section : printout.sections()) {
            add(names, section.key(), section.heading());
            for (Block block : section.blocks()) {
                if (block instanceof Table table) {
                    table.rows().forEach(row -> add(names, row));
                } else if (block instanceof Bullets bullets) {
                    bullets.texts().forEach(text -> add(names, text.key(), text.text()));
                }
            }
        }
        return names;
    }

    private static void add(Map<String, String> names, Row row) {
        row.cells().stream()
                .flatMap(cell -> cell.texts().stream())
                .forEach(text -> add(names, text.key(), text.text()));
        row.cells().stream()
                .flatMap(cell ->
                        Stream.concat(cell.texts().stream().filter(text -> text.key() == null), cell.texts().stream()))
                .map(Text::text)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(text -> add(names, row.key(), text));
    }

    private static void add(Map<String, String> names, String key, String text) {
        if (key != null && text != null) {
            Words name = new Words(NAME_LENGTH);
            name.add(text);
            names.putIfAbsent(key, name.text());
        }
    }
}
