package se.trygghetshjulet.letter.outbox;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;
import java.util.function.Function;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * The mail server, spoken to directly: {@code JavaMailSender} does not tell a letter that was refused from one that was
 * taken before the connection broke.
 */
@Component
class MailServer {

    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);

    private final ObjectProvider<JavaMailSenderImpl> settings;

    MailServer(ObjectProvider<JavaMailSenderImpl> settings) {
        this.settings = settings;
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
        JavaMailSenderImpl server = settings.getObject();
        Session session = session(server.getSession(), to);
        LetterMessage message = letter.apply(session);
        Transport transport = connected(server, session);
        try {
            refuseWhatCannotBeTold(transport, to);
            transport.sendMessage(message, new Address[] {message.getAllRecipients()[0]});
        } catch (MessagingException e) {
            throw MailFailure.sending(e, message.isHandedOver());
        } finally {
            hangUp(transport);
        }
    }

    /** An address that is not ASCII may only be said to a server that was asked beforehand; RFC 6531 § 3.1. */
    private static Session session(Session usual, Mailbox to) {
        if (!to.needsUtf8()) {
            return usual;
        }
        Properties properties = new Properties();
        properties.putAll(usual.getProperties());
        properties.setProperty("mail.mime.allowutf8", "true");
        return Session.getInstance(properties);
    }

    private static void refuseWhatCannotBeTold(Transport transport, Mailbox to) {
        if (to.needsUtf8() && !(transport instanceof SMTPTransport smtp && smtp.supportsExtension("SMTPUTF8"))) {
            throw MailFailure.noWay(
                    "Mottagarens e-postadress har tecken före @ som e-postservern inte klarar, till exempel"
                            + " å, ä eller ö. Be om en annan adress.");
        }
    }

    private static Transport connected(JavaMailSenderImpl server, Session session) {
        try {
            String protocol = server.getProtocol();
            Transport transport = session.getTransport(protocol == null ? "smtp" : protocol);
            transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            return transport;
        } catch (MessagingException e) {
            throw MailFailure.connecting(e);
        }
    }

    /** Whatever goes wrong with a goodbye, the letter has been taken or not before. */
    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("The mail server did not say goodbye", e);
        }
    }
}
