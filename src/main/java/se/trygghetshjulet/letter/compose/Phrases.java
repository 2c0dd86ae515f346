package se.trygghetshjulet.letter.compose;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import se.trygghetshjulet.letter.Reason;

/** What letters say around tasks and texts, in the language that the reader has chosen. */
public final class Phrases {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final MessageSource messages;
    private final Locale language;

    private Phrases(MessageSource messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    public static Phrases swedish(MessageSource messages) {
        return new Phrases(messages, SWEDISH);
    }

    static Phrases in(String language, MessageSource messages) {
        return "en".equals(language) ? new Phrases(messages, Locale.ENGLISH) : swedish(messages);
    }

    Locale language() {
        return language;
    }

    /** Such as "7 december 2026", as Tasklist writes it. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
    }

    /**
     * @param key without the {@code letter.} that all of them begin with
     * @param values days and names as text, numbers as numbers
     */
    public String say(String key, Object... values) {
        return messages.getMessage("letter." + key, values, language).strip();
    }

    public String title(Reason reason) {
        return say("reason." + reason.id());
    }

    String opening(Reason reason) {
        return say("opening." + reason.id());
    }
}
