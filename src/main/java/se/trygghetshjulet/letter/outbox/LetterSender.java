package se.trygghetshjulet.letter.outbox;

import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.letter.compose.Composer;
import se.trygghetshjulet.letter.compose.LetterSource;
import se.trygghetshjulet.letter.compose.RenderedLetter;
import se.trygghetshjulet.letter.outbox.MailFailure.Verdict;
import se.trygghetshjulet.letter.outbox.Mailbox.UnusableAddress;
import se.trygghetshjulet.letter.outbox.SendLog.Attempt;

/** Hands a letter to the mail server, or keeps it where none is configured. */
@Component
@EnableConfigurationProperties(MailProperties.class)
class LetterSender {

    private final Letters letters;
    private final LetterLines lines;
    private final SendLog log;
    private final Composer composer;
    private final LetterMessages messages;
    private final MailServer server;
    private final People people;

    LetterSender(
            Letters letters,
            LetterLines lines,
            SendLog log,
            Composer composer,
            LetterMessages messages,
            MailServer server,
            People people) {
        this.letters = letters;
        this.lines = lines;
        this.log = log;
        this.composer = composer;
        this.messages = messages;
        this.server = server;
        this.people = people;
    }

    /**
     * Sends a letter, unless the log knows that it is done with.
     *
     * @param lastTry whether nobody will try again if this one fails
     * @return where the letter stands now
     * @throws MailFailure if another try is to be made later
     */
    SendStatus send(Long letterId, boolean lastTry) {
        Letter letter = letter(letterId);
        if (!letter.isDone()) {
            Optional<RenderedLetter> rendered = composer.compose(source(letter));
            if (rendered.isEmpty()) {
                log.withdrawn(letter);
            } else if (!server.isConfigured()) {
                log.kept(letter, rendered.get());
            } else {
                post(letter, rendered.get(), lastTry);
            }
        }
        SendStatus status = letter(letterId).sending().status();
        if (status == SendStatus.WRITTEN) {
            throw MailFailure.underWay();
        }
        return status;
    }

    private LetterSource source(Letter letter) {
        return new LetterSource(
                letter.to().person(),
                letter.to().name(),
                letter.text().subject(),
                letter.text().body(),
                letter.morning(),
                lines.findByLetterOrderById(letter.id()).stream()
                        .map(LetterLine::told)
                        .toList());
    }

    private void post(Letter letter, RenderedLetter rendered, boolean lastTry) {
        Mailbox to;
        try {
            to = Mailbox.of(addressOf(letter));
        } catch (UnusableAddress e) {
            log.undeliverable(letter, e.getMessage());
            return;
        }
        log.begin(letter, rendered, to.address()).ifPresent(attempt -> attempt(attempt, letter, rendered, to, lastTry));
    }

    private void attempt(Attempt attempt, Letter letter, RenderedLetter rendered, Mailbox to, boolean lastTry) {
        try {
            server.deliver(to, session -> messages.write(session, letter, rendered, to, attempt.uncertain()));
        } catch (MailFailure failure) {
            SendStatus status = after(failure.verdict(), lastTry);
            log.failed(attempt, status, failure);
            if (status == SendStatus.WRITTEN) {
                throw failure;
            }
            return;
        }
        log.sent(attempt);
    }

    private static SendStatus after(Verdict verdict, boolean lastTry) {
        return switch (verdict) {
            case REFUSED -> SendStatus.BOUNCED;
            case NO_WAY -> SendStatus.UNDELIVERABLE;
            case LATER, UNKNOWN -> lastTry ? SendStatus.DEAD : SendStatus.WRITTEN;
        };
    }

    /** Read afresh, as it may have been put right since the letter was written. */
    String addressOf(Letter letter) {
        return letter.to().isOutside()
                ? letter.to().address()
                : people.find(letter.to().person()).map(Contact::email).orElse("");
    }

    private Letter letter(Long id) {
        return letters.findById(id).orElseThrow();
    }
}
