package se.trygghetshjulet.medborgardialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.trygghetshjulet.medborgardialog.Answer.Chosen;
import se.trygghetshjulet.medborgardialog.Answer.Written;
import se.trygghetshjulet.municipality.Dialogue;
import se.trygghetshjulet.municipality.Dialogue.Kind;
import se.trygghetshjulet.municipality.Dialogue.Option;
import se.trygghetshjulet.municipality.Dialogue.Question;
import se.trygghetshjulet.municipality.DialogueTerms;
import se.trygghetshjulet.openform.PersonalData;
import se.trygghetshjulet.text.FieldFault;

/** Holds a form against what the profile asks, and tells everything that is wrong at once, in the order of the page. */
class AnswerCheck {

    static final int LONGEST_TEXT = 500;

    private final DialogueTerms terms;
    private final Dialogue dialogue;
    private final List<FieldFault> faults = new ArrayList<>();
    private final List<Chosen> chosen = new ArrayList<>();
    private final List<Written> written = new ArrayList<>();

    AnswerCheck(DialogueTerms terms, Dialogue dialogue) {
        this.terms = terms;
        this.dialogue = dialogue;
    }

    /**
     * Empty if anything is wrong, which {@link #faults} then tells.
     *
     * @param formKey by which the form is known when it is sent twice
     */
    Optional<Answer> read(AnswerForm form, String formKey) {
        for (Question question : dialogue.questions()) {
            if (question.kind() == Kind.TEXT) {
                text(question, form.text(question.id()));
            } else {
                choice(question, form.chosen(question.id()));
            }
        }
        if (faults.isEmpty() && chosen.isEmpty() && written.isEmpty()) {
            fault(dialogue.questions().get(0), "Svara på minst en fråga.");
        }
        return faults.isEmpty() ? Optional.of(new Answer(formKey, chosen, written, place())) : Optional.empty();
    }

    List<FieldFault> faults() {
        return faults;
    }

    private void choice(Question question, List<String> options) {
        Set<String> known = question.choices(terms).stream().map(Option::id).collect(Collectors.toSet());
        if (!known.containsAll(options) || options.size() > 1 && question.kind() != Kind.CHOICES) {
            fault(question, "Välj bland svaren i listan.");
            return;
        }
        if (options.isEmpty() && dialogue.isUnsafe() && question.kind() == Kind.PLACE) {
            fault(question, "Välj platsen, eller den i listan som ligger närmast.");
        }
        options.forEach(option -> chosen.add(new Chosen(question.id(), option)));
    }

    private void text(Question question, String words) {
        if (words.length() > LONGEST_TEXT) {
            fault(question, "Skriv högst " + LONGEST_TEXT + " tecken. Nu är det " + words.length() + ".");
        }
        PersonalData.in(words).ifPresent(found -> fault(question, found));
        if (!words.isEmpty()) {
            written.add(new Written(question.id(), words));
        }
    }

    /** Only the form for unsafe places asks about a place; elsewhere the texts lie apart from every choice. */
    private String place() {
        return dialogue.isUnsafe()
                ? chosen.stream()
                        .filter(one -> one.question().equals(Dialogue.PLACE))
                        .map(Chosen::option)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private void fault(Question question, String message) {
        faults.add(new FieldFault(AnswerForm.field(question.id()), message));
    }
}
