package se.trygghetshjulet.letter.compose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import se.trygghetshjulet.letter.Preferences;
import se.trygghetshjulet.letter.compose.LetterView.Content;
import se.trygghetshjulet.site.SiteAddress;

/** Puts a letter into words when it is about to be sent: what is done by then is not mentioned any more. */
@Component
public class Composer {

    private static final String HTML = "mail/letter";
    private static final String TEXT = HTML + MailTextTemplates.SUFFIX;

    private final TaskContent tasks;
    private final Preferences preferences;
    private final SiteAddress site;
    private final MessageSource messages;
    private final ITemplateEngine templates;

    Composer(
            TaskContent tasks,
            Preferences preferences,
            SiteAddress site,
            MessageSource messages,
            ITemplateEngine templates) {
        this.tasks = tasks;
        this.preferences = preferences;
        this.site = site;
        this.messages = messages;
        this.templates = templates;
    }

    /** Empty if there is no reason left to send it. */
    public Optional<RenderedLetter> compose(LetterSource letter) {
        boolean isOutside = letter.reader() == null;
        Phrases phrases =
                Phrases.in(isOutside ? "sv" : preferences.of(letter.reader()).language(), messages);
        Optional<Content> content = letter.lines().isEmpty()
                ? Optional.of(new Content(letter.subject(), LetterView.paragraphs(letter.text()), List.of(), false))
                : tasks.of(letter, phrases);
        return content.map(said -> rendered(
                new LetterView(
                        phrases.language().getLanguage(),
                        isOutside ? null : letter.readerName(),
                        said,
                        isOutside ? null : site.link("/installningar")),
                templates));
    }

    static RenderedLetter rendered(LetterView letter, ITemplateEngine templates) {
        Context context = new Context(Locale.forLanguageTag(letter.language()));
        context.setVariable("letter", letter);
        String text = templates.process(TEXT, context).stripTrailing() + "\n";
        return new RenderedLetter(letter.content().subject(), text, templates.process(HTML, context));
    }
}
