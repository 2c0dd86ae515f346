package se.trygghetshjulet.medborgardialog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.lagesbild.CitizenAnswers;
import se.trygghetshjulet.medborgardialog.DialogueResults.Bars;
import se.trygghetshjulet.medborgardialog.DialogueResults.Result;
import se.trygghetshjulet.medborgardialog.TextRows.Text;
import se.trygghetshjulet.municipality.Dialogue;
import se.trygghetshjulet.municipality.DialogueTerms;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.suppression.CountTable;
import se.trygghetshjulet.suppression.Span;
import se.trygghetshjulet.text.SwedishDate;

/**
 * Tells the next lägesbild what citizens have answered since the last. It goes on to many, so it gets no small counts, and
 * of the texts only those that the coordinator has let through.
 */
@Component
class CompiledAnswers implements CitizenAnswers {

    /** What a contribution takes. */
    private static final int LONGEST = 4000;

    private static final LocalDate BEFORE_ALL = LocalDate.of(2000, 1, 1);

    private final Municipalities municipalities;
    private final DialogueResults results;
    private final TextRows texts;
    private final Clock clock;

    CompiledAnswers(Municipalities municipalities, DialogueResults results, TextRows texts, Clock clock) {
        this.municipalities = municipalities;
        this.results = results;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Optional<Compiled> since(String kommun, String source, LocalDate first) {
        Municipality municipality = municipalities.get(kommun);
        DialogueTerms terms = municipality.dialogues();
        if (terms == null || !terms.source().equals(source)) {
            return Optional.empty();
        }
        Span span = new Span(first == null ? BEFORE_ALL : first, LocalDate.now(clock));
        List<String> lines = new ArrayList<>();
        List<PlaceTold> places = new ArrayList<>();
        for (Dialogue dialogue : terms.all()) {
            if (results.count(municipality, dialogue, span) > 0) {
                lines.addAll(lines(municipality, dialogue, span, places));
            }
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String period = (first == null ? "Till och med " : "Från " + SwedishDate.inWords(first) + " till och med ")
                + SwedishDate.inWords(span.to()) + ".";
        return Optional.of(new Compiled(cut(period, lines), places));
    }

    private List<String> lines(Municipality municipality, Dialogue dialogue, Span span, List<PlaceTold> places) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        int least = 2 * municipality.dialogues().smallest();
        Result result = results.of(municipality, dialogue, span, least).orElse(null);
        if (result == null) {
            lines.add(dialogue.title() + ": för få svar för att redovisas.");
        } else {
            lines.add(dialogue.title() + ": " + result.answers() + " svar.");
            result.bars().stream().map(CompiledAnswers::line).forEach(lines::add);
            if (result.places() != null) {
                places.addAll(places(result.places()));
                if (result.places().withholds()) {
                    lines.add("Platser och tider med få svar visas inte.");
                }
            }
        }
        List<Text> words = texts.accepted(municipality.id(), dialogue.id(), span);
        if (!words.isEmpty()) {
            lines.add("Med egna ord:");
            words.forEach(text -> lines.add("– "
                    + (text.place() == null ? "" : municipality.dialogues().placeName(text.place()) + ": ")
                    + text.words().replaceAll("\\s+", " ")));
        }
        return lines;
    }

    private static String line(Bars bars) {
        return bars.question() + " "
                + bars.bars().stream()
                        .filter(bar -> bar.count() == null || bar.count() > 0)
                        .map(bar -> bar.name() + ": " + (bar.count() == null ? "visas inte" : bar.count()))
                        .collect(Collectors.joining(", "));
    }

    private static List<PlaceTold> places(CountTable.Shown table) {
        List<PlaceTold> told = new ArrayList<>();
        int sum = table.columns().size();
        for (CountTable.Row row : table.rows().subList(0, table.rows().size() - 1)) {
            Integer all = row.cells().get(sum).count();
            if (all != null && all > 0) {
                String times = row.cells().subList(0, sum).stream()
                        .filter(cell -> cell.count() != null && cell.count() > 0)
                        .map(cell -> cell.column() + ": " + cell.count())
                        .collect(Collectors.joining(", "));
                told.add(new PlaceTold(
                        row.name(),
                        "Utpekad som otrygg i " + all + " svar." + (times.isEmpty() ? "" : " " + times + ".")));
            }
        }
        return told;
    }

    /** Whole lines, and a word about those that found no room. */
    private static String cut(String period, List<String> lines) {
        String rest = "\n(Fler svar finns på sidan Medborgardialog.)";
        StringBuilder text = new StringBuilder(period);
        for (String line : lines) {
            if (text.length() + 1 + line.length() + rest.length() > LONGEST) {
                return text.append(rest).toString();
            }
            text.append('\n').append(line);
        }
        return text.toString();
    }
}
