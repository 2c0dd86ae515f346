package se.trygghetshjulet.letter.outbox;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.function.Function;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.letter.outbox.MailConnections.Connection;
import se.trygghetshjulet.letter.outbox.MailConnections.Line;

/**
 * The mail server, spoken to directly: {@code JavaMailSender} does not tell a letter that was refused from one that was
 * taken before the connection broke.
 */
@Component
class MailServer {

    private final ObjectProvider<JavaMailSenderImpl> settings;
    private final MailConnections connections;

    MailServer(ObjectProvider<JavaMailSenderImpl> settings, MailConnections connections) {
        this.settings = settings;
        this.connections = connections;
    }

    boolean isConfigured() {
        return settings.getIfAvailable() != null;
    }

    /**
     * Returns when the server has said that it has taken the letter.
     *
     * @throws MailFailure if it has not said so
     */
    void deliver(Mailbox to, Function<Session, LetterMessage> letter) {
        Connection connection = connections.borrow(Line.to(settings.getObject(), to.needsUtf8()));
        boolean isWell = false;
        try {
            LetterMessage message = letter.apply(connection.session());
            refuseWhatCannotBeTold(connection.transport(), to);
            send(connection.transport(), message);
            isWell = true;
        } finally {
            if (isWell) {
                connections.giveBack(connection);
            } else {
                connections.drop(connection);
            }
        }
    }

    private static void send(Transport transport, LetterMessage message) {
        try {
            transport.sendMessage(message, new Address[] {message.getAllRecipients()[0]});
        } catch (MessagingException e) {
            throw MailFailure.sending(e, message.isHandedOver());
        }
    }

    private static void refuseWhatCannotBeTold(Transport transport, Mailbox to) {
        if (to.needsUtf8() && !(transport instanceof SMTPTransport smtp && smtp.supportsExtension("SMTPUTF8"))) {
            throw MailFailure.noWay(
                    "Mottagarens e-postadress har tecken före @ som e-postservern inte klarar, till exempel"
                            + " å, ä eller ö. Be om en annan adress.");
        }
    }
}
