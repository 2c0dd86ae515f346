package se.trygghetshjulet.municipality.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import se.trygghetshjulet.municipality.Dialogue;
import se.trygghetshjulet.municipality.Dialogue.Kind;
import se.trygghetshjulet.municipality.Dialogue.Option;
import se.trygghetshjulet.municipality.Dialogue.Question;
import se.trygghetshjulet.municipality.DialogueTerms;
import se.trygghetshjulet.municipality.DialogueTerms.Unsafe;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Municipality.Source;

/** What holds between the fields of {@link DialogueTerms}. */
class DialogueRules {

    private static final String AT = "/dialogues";

    private final DialogueTerms terms;
    private final List<Source> sources;
    private final List<Fault> faults = new ArrayList<>();

    DialogueRules(Municipality municipality) {
        this.terms = municipality.dialogues();
        this.sources = municipality.sources();
    }

    List<Fault> faults() {
        if (terms == null) {
            return faults;
        }
        if (sources.stream().noneMatch(source -> source.id().equals(terms.source()))) {
            fault(AT + "/source", "'" + terms.source() + "' finns inte under sources");
        }
        if (terms.leastAnswers() < 2 * terms.smallest()) {
            fault(AT + "/leastAnswers", "ska vara minst dubbelt så stort som smallest");
        }
        if (terms.rounds().isEmpty() && terms.unsafe() == null) {
            fault(AT + "/rounds", "ta med en dialog eller unsafe, eller ta bort dialogues");
        }
        options(AT + "/places", terms.places());
        once(AT + "/rounds", terms.rounds(), Dialogue::id);
        for (int row = 0; row < terms.rounds().size(); row++) {
            round(AT + "/rounds/" + row, terms.rounds().get(row));
        }
        if (terms.unsafe() != null) {
            unsafe(terms.unsafe());
        }
        return faults;
    }

    private void round(String at, Dialogue round) {
        if (Dialogue.UNSAFE.equals(round.id())) {
            fault(at + "/id", "'" + round.id() + "' är formuläret under unsafe, välj ett annat id");
        }
        days(at, round.from(), round.to());
        once(at + "/questions", round.questions(), Question::id);
        for (int row = 0; row < round.questions().size(); row++) {
            question(at + "/questions/" + row, round.questions().get(row));
        }
    }

    private void question(String at, Question question) {
        boolean chooses = question.kind() == Kind.CHOICE || question.kind() == Kind.CHOICES;
        if (chooses && question.options().size() < 2) {
            fault(at + "/options", "ge minst två svar att välja bland");
        }
        if (!chooses && !question.options().isEmpty()) {
            fault(at + "/options", "hör bara till choice och choices, ta bort fältet");
        }
        boolean scale = question.kind() == Kind.SCALE;
        if (scale != (question.low() != null && question.high() != null)) {
            fault(at + "/low", scale ? "säg vad 1 och 5 betyder, i low och high" : "low och high hör bara till scale");
        }
        if (question.kind() == Kind.PLACE) {
            demandPlaces(at + "/kind");
        }
        options(at + "/options", question.options());
    }

    private void unsafe(Unsafe form) {
        days(AT + "/unsafe", form.from(), form.to());
        demandPlaces(AT + "/unsafe");
        if (form.why().size() < 2) {
            fault(AT + "/unsafe/why", "ge minst två skäl att välja bland");
        }
        options(AT + "/unsafe/why", form.why());
    }

    private void demandPlaces(String at) {
        if (terms.places().size() < 2) {
            fault(at, "ge minst två platser att välja bland, i places");
        }
    }

    private void days(String at, LocalDate from, LocalDate to) {
        if ((from == null) != (to == null)) {
            fault(at + "/to", "from och to hör ihop, ta med båda eller ingen");
        } else if (from != null && to.isBefore(from)) {
            fault(at + "/to", "den sista dagen kommer före den första");
        }
    }

    private void options(String at, List<Option> options) {
        once(at, options, Option::id);
        once(at, options, option -> option.name() == null ? "" : option.name().toLowerCase(Locale.ROOT));
    }

    private <T> void once(String at, List<T> rows, Function<T, String> value) {
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            if (!seen.add(value.apply(rows.get(row)))) {
                fault(at + "/" + row, "'" + value.apply(rows.get(row)) + "' står två gånger");
            }
        }
    }

    private void fault(String at, String reason) {
        faults.add(new Fault(at, reason));
    }
}
