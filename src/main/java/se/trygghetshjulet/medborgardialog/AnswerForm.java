package se.trygghetshjulet.medborgardialog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.trygghetshjulet.openform.Typed;

/**
 * The form as somebody sent it.
 *
 * @param values by name of the field, whatever there was
 * @param webbplats what nobody sees to fill in; programs do
 * @param formular stamp that the page gave its form; empty if it had none
 */
record AnswerForm(Map<String, List<String>> values, String webbplats, String formular) {

    private static final String FIELD = "svar-";

    static AnswerForm of(MultiValueMap<String, String> sent) {
        return new AnswerForm(
                sent,
                Objects.requireNonNullElse(sent.getFirst("webbplats"), ""),
                Objects.requireNonNullElse(sent.getFirst("formular"), ""));
    }

    static AnswerForm empty() {
        return of(new LinkedMultiValueMap<>());
    }

    static String field(String question) {
        return FIELD + question;
    }

    /** Options that were chosen, whether they are there or not; none for one that was left out. */
    public List<String> chosen(String question) {
        return values.getOrDefault(field(question), List.of()).stream()
                .filter(value -> value != null && !value.isEmpty())
                .distinct()
                .toList();
    }

    public boolean has(String question, String option) {
        return chosen(question).contains(option);
    }

    public String text(String question) {
        return values.getOrDefault(field(question), List.of()).stream()
                .findFirst()
                .map(Typed::text)
                .orElse("");
    }
}
