package se.trygghetshjulet.letter;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said around tasks and texts, in the language that the reader has chosen. */
final class Frame {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final Locale language;
    private final ResourceBundle words;

    private Frame(Locale language) {
        this.language = language;
        this.words = ResourceBundle.getBundle("letters.frame", language);
    }

    static Frame in(String language) {
        return new Frame("en".equals(language) ? Locale.ENGLISH : SWEDISH);
    }

    String language() {
        return language.getLanguage();
    }

    /** Such as "7 december 2026", as Tasklist writes it. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
    }

    /** @param values days and names as text, numbers as numbers */
    String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), language).format(values).strip();
    }

    /** Swedish stands in {@link Reason}, as other texts name reasons too. */
    String title(Reason reason) {
        return isSwedish() ? reason.title() : words.getString("reason." + reason.id());
    }

    String opening(Reason reason) {
        return isSwedish() ? reason.opening() : words.getString("opening." + reason.id());
    }

    private boolean isSwedish() {
        return language.equals(SWEDISH);
    }
}
