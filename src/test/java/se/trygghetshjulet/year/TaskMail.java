package se.trygghetshjulet.year;

import java.text.Collator;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A letter about tasks, taken apart.
 *
 * @param at Swedish time at which it came
 */
record TaskMail(String address, LocalDateTime at, String subject, String greeting, List<Section> sections) {

    /** @param heading null where there is none */
    record Section(String heading, List<Row> rows) {

        /** Rows that the order says nothing about are put in one order. */
        Section inOneOrder() {
            return new Section(heading, rows.stream().sorted(Row.ORDER).toList());
        }

        /** Whether late ones come first, and then the alphabet holds. */
        boolean isSorted() {
            for (int i = 1; i < rows.size(); i++) {
                if (Row.SHOWN.compare(rows.get(i - 1), rows.get(i)) > 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * @param facts why, whose, until when, how late: label and text
     * @param link where it leads; null if nowhere
     */
    record Row(String title, String lastDay, List<String> facts, String link) {

        private static final Collator ALPHABET = Collator.getInstance(Locale.forLanguageTag("sv-SE"));

        static final Comparator<Row> SHOWN = Comparator.comparing(Row::lastDay).thenComparing(Row::title, ALPHABET);

        private static final Comparator<Row> ORDER =
                SHOWN.thenComparing(row -> row.facts().toString()).thenComparing(Row::link);
    }

    TaskMail inOneOrder() {
        return new TaskMail(
                address,
                at,
                subject,
                greeting,
                sections.stream().map(Section::inOneOrder).toList());
    }

    /** For people to read. */
    String told() {
        return at + " " + address + ": " + subject + "\n    " + greeting
                + sections.stream()
                        .map(section -> (section.heading() == null ? "" : "\n    == " + section.heading())
                                + section.rows().stream()
                                        .map(row -> "\n    * " + row.title() + " " + row.facts() + " " + row.link())
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining());
    }
}
