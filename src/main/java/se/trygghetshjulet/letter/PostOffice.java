package se.trygghetshjulet.letter;

import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.letter.Letter.Status;
import se.trygghetshjulet.letter.MailFailure.Verdict;
import se.trygghetshjulet.letter.Mailbox.UnusableAddress;
import se.trygghetshjulet.letter.SendLog.Attempt;

/** Hands a letter to the mail server, or keeps it where none is configured. */
@Component
@EnableConfigurationProperties(MailProperties.class)
class PostOffice {

    private final Letters letters;
    private final SendLog log;
    private final Composer composer;
    private final LetterMessages messages;
    private final MailServer server;
    private final People people;

    PostOffice(
            Letters letters,
            SendLog log,
            Composer composer,
            LetterMessages messages,
            MailServer server,
            People people) {
        this.letters = letters;
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
    Status send(Long letterId, boolean lastTry) {
        Letter letter = letter(letterId);
        if (!letter.isDone()) {
            Optional<Wording> wording = composer.compose(letter);
            if (wording.isEmpty()) {
                log.withdrawn(letter);
            } else if (!server.isConfigured()) {
                log.kept(letter, wording.get());
            } else {
                post(letter, wording.get(), lastTry);
            }
        }
        Status status = letter(letterId).status();
        if (status == Status.WRITTEN) {
            throw MailFailure.underWay();
        }
        return status;
    }

    private void post(Letter letter, Wording wording, boolean lastTry) {
        Mailbox to;
        try {
            to = Mailbox.of(addressOf(letter));
        } catch (UnusableAddress e) {
            log.undeliverable(letter, e.getMessage());
            return;
        }
        log.begin(letter, wording, to.address()).ifPresent(attempt -> attempt(attempt, letter, wording, to, lastTry));
    }

    private void attempt(Attempt attempt, Letter letter, Wording wording, Mailbox to, boolean lastTry) {
        try {
            server.deliver(to, session -> messages.write(session, letter, wording, to, attempt.uncertain()));
        } catch (MailFailure failure) {
            Status status = after(failure.verdict(), lastTry);
            log.failed(attempt, status, failure);
            if (status == Status.WRITTEN) {
                throw failure;
            }
            return;
        }
        log.sent(attempt);
    }

    private static Status after(Verdict verdict, boolean lastTry) {
        return switch (verdict) {
            case REFUSED -> Status.BOUNCED;
            case NO_WAY -> Status.UNDELIVERABLE;
            case LATER, UNKNOWN -> lastTry ? Status.DEAD : Status.WRITTEN;
        };
    }

    /** Read afresh, as it may have been put right since the letter was written. */
    String addressOf(Letter letter) {
        return letter.recipient() == null
                ? letter.address()
                : people.find(letter.recipient()).map(Contact::email).orElse("");
    }

    private Letter letter(Long id) {
        return letters.findById(id).orElseThrow();
    }
}
