package se.trygghetshjulet.letter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import se.trygghetshjulet.letter.Sheet.Closing;
import se.trygghetshjulet.site.SiteAddress;

/** Puts a letter into words when it is about to be sent: what is done by then is not mentioned any more. */
@Component
class Composer {

    private static final String TEMPLATE = "mail/letter";

    private final TaskSheets tasks;
    private final LetterLines lines;
    private final Preferences preferences;
    private final SiteAddress site;
    private final ITemplateEngine templates;

    Composer(
            TaskSheets tasks, LetterLines lines, Preferences preferences, SiteAddress site, ITemplateEngine templates) {
        this.tasks = tasks;
        this.lines = lines;
        this.preferences = preferences;
        this.site = site;
        this.templates = templates;
    }

    /** Empty if there is no reason left to send it. */
    Optional<Wording> compose(Letter letter) {
        Frame frame = Frame.in(
                letter.recipient() == null
                        ? "sv"
                        : preferences.of(letter.recipient()).language());
        List<LetterLine> told = lines.findByLetterOrderById(letter.id());
        Optional<Sheet> sheet = told.isEmpty()
                ? Optional.of(sheet(
                        letter, frame, new Content(letter.subject(), Sheet.paragraphs(letter.body()), List.of(), null)))
                : tasks.content(letter, told, frame).map(content -> sheet(letter, frame, content));
        return sheet.map(this::wording);
    }

    private Sheet sheet(Letter letter, Frame frame, Content content) {
        boolean isOutside = letter.recipient() == null;
        return new Sheet(
                frame.language(),
                content.subject(),
                isOutside ? null : frame.say("greeting", letter.recipientName()),
                content.paragraphs(),
                content.sections(),
                content.howTo(),
                isOutside
                        ? null
                        : new Closing(
                                frame.say("closing.automatic"),
                                frame.say("closing.settings"),
                                site.link("/installningar")));
    }

    private Wording wording(Sheet sheet) {
        Context context = new Context(Locale.forLanguageTag(sheet.language()));
        context.setVariable("sheet", sheet);
        return new Wording(sheet.subject(), PlainText.of(sheet), templates.process(TEMPLATE, context));
    }

    /** What is said of tasks, or in a text that was written beforehand. */
    record Content(String subject, List<Sheet.Paragraph> paragraphs, List<Sheet.Section> sections, String howTo) {}
}
