package se.trygghetshjulet.medborgardialog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.medborgardialog.AnswerRows.Both;
import se.trygghetshjulet.medborgardialog.AnswerRows.Counted;
import se.trygghetshjulet.municipality.Dialogue;
import se.trygghetshjulet.municipality.Dialogue.Kind;
import se.trygghetshjulet.municipality.Dialogue.Option;
import se.trygghetshjulet.municipality.Dialogue.Question;
import se.trygghetshjulet.municipality.DialogueTerms;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.suppression.CountTable;
import se.trygghetshjulet.suppression.Span;

/**
 * Answers counted, question by question, without small numbers and what would tell them. Each question is a table of its
 * own with the number of answers as its sum; every choice of a question that takes several is one too, as it was chosen or
 * not.
 */
@Service
class DialogueResults {

    private static final int YEARS_BACK = 2;
    private static final String NO_ANSWER = "Inget svar";
    private static final String COUNT = "Svar";

    private final AnswerRows rows;
    private final Clock clock;

    DialogueResults(AnswerRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * What anybody may see: of a dialogue that is over, and of one that is always open the finished half-years, which do
     * not overlap; only where enough have answered. The last first.
     */
    List<Result> open(Municipality municipality, Dialogue dialogue) {
        LocalDate today = LocalDate.now(clock);
        List<Span> spans = dialogue.isAlwaysOpen()
                ? Span.halfYears(today, today.minusYears(YEARS_BACK))
                : dialogue.isOver(today) ? List.of(new Span(dialogue.from(), dialogue.to())) : List.of();
        return spans.stream()
                .flatMap(span -> of(
                        municipality, dialogue, span, municipality.dialogues().leastAnswers())
                        .stream())
                .toList();
    }

    int count(Municipality municipality, Dialogue dialogue, Span span) {
        return rows.count(municipality.id(), dialogue.id(), span);
    }

    /**
     * @param least how many it takes
     * @return empty where fewer have answered, or where the sum itself would tell a small number
     */
    Optional<Result> of(Municipality municipality, Dialogue dialogue, Span span, int least) {
        int answers = rows.count(municipality.id(), dialogue.id(), span);
        if (answers < least) {
            return Optional.empty();
        }
        DialogueTerms terms = municipality.dialogues();
        CountTable.Shown places = dialogue.isUnsafe() ? places(municipality, dialogue, span) : null;
        if (places != null && places.total() == null) {
            return Optional.empty();
        }
        List<Counted> counted = rows.byChoice(municipality.id(), dialogue.id(), span);
        List<Bars> bars = dialogue.questions().stream()
                .filter(question -> question.kind() != Kind.TEXT)
                // both stand in one table there, and one must not tell what the other does not
                .filter(question -> !dialogue.isUnsafe() || question.kind() == Kind.CHOICES)
                .map(question -> bars(question, named(question, terms, counted), answers, terms.smallest()))
                .toList();
        return Optional.of(new Result(span, answers, places, bars));
    }

    /** Counts by name of the option, in the order of the profile; what it no longer has is known by its id. */
    private static Map<String, Integer> named(Question question, DialogueTerms terms, List<Counted> counted) {
        Map<String, Integer> named = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Option option : question.choices(terms)) {
            names.put(option.id(), option.name());
            named.put(option.name(), 0);
        }
        counted.stream()
                .filter(one -> one.question().equals(question.id()))
                .forEach(one -> named.merge(names.getOrDefault(one.choice(), one.choice()), one.count(), Integer::sum));
        return named;
    }

    private static Bars bars(Question question, Map<String, Integer> counts, int answers, int smallest) {
        List<Bar> bars = new ArrayList<>();
        if (question.kind() == Kind.CHOICES) {
            counts.forEach((name, count) ->
                    bars.add(column(Map.of(name, count), answers, smallest).get(0)));
        } else {
            bars.addAll(column(counts, answers, smallest));
        }
        return new Bars(question.text(), question.kind() == Kind.CHOICES, bars);
    }

    /** With those who chose none of them as the last. */
    static List<Bar> column(Map<String, Integer> counts, int answers, int smallest) {
        List<String> names = new ArrayList<>(counts.keySet());
        names.add(NO_ANSWER);
        int[][] cells = new int[names.size()][1];
        int rest = answers;
        for (int row = 0; row < counts.size(); row++) {
            cells[row][0] = counts.get(names.get(row));
            rest -= cells[row][0];
        }
        cells[counts.size()][0] = rest;
        return new CountTable("", names, List.of(COUNT), cells)
                .withheld(smallest).rows().subList(0, names.size()).stream()
                        .map(row -> Bar.of(row.name(), row.cells().get(0).count(), answers))
                        .toList();
    }

    private CountTable.Shown places(Municipality municipality, Dialogue dialogue, Span span) {
        List<Both> both = rows.together(municipality.id(), dialogue.id(), span, Dialogue.PLACE, Dialogue.TIME);
        DialogueTerms terms = municipality.dialogues();
        List<String> places =
                new ArrayList<>(terms.places().stream().map(Option::name).toList());
        both.stream()
                .map(one -> terms.placeName(one.one()))
                .filter(name -> !places.contains(name))
                .forEach(places::add);
        List<Option> times = dialogue.questions().stream()
                .filter(question -> question.id().equals(Dialogue.TIME))
                .flatMap(question -> question.options().stream())
                .toList();
        List<String> columns = new ArrayList<>(times.stream().map(Option::name).toList());
        columns.add(NO_ANSWER);
        int[][] cells = new int[places.size()][columns.size()];
        for (Both one : both) {
            int column = times.stream().map(Option::id).toList().indexOf(one.other());
            cells[places.indexOf(terms.placeName(one.one()))][column < 0 ? times.size() : column] += one.count();
        }
        return new CountTable("Plats", places, columns, cells).withheld(terms.smallest());
    }

    /**
     * @param places by place and time; null but for the form for unsafe places
     * @param bars one for each other question
     */
    record Result(Span span, int answers, CountTable.Shown places, List<Bars> bars) {

        public boolean withholds() {
            return places != null && places.withholds()
                    || bars.stream().flatMap(one -> one.bars().stream()).anyMatch(bar -> bar.count() == null);
        }
    }

    /** @param several whether one could choose more than one */
    record Bars(String question, boolean several, List<Bar> bars) {}

    /**
     * @param count null where it is not shown
     * @param percent of the answers, rounded to the nearest; 0 where the count is not shown
     */
    record Bar(String name, Integer count, int percent) {

        private static final double WHOLE = 100;

        static Bar of(String name, Integer count, int answers) {
            return new Bar(name, count, count == null ? 0 : (int) Math.round(count * WHOLE / answers));
        }
    }
}
