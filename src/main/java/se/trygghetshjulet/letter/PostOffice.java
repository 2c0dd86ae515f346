package se.trygghetshjulet.letter;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands a letter to the mail server, or keeps it where none is configured. */
@Component
@EnableConfigurationProperties(MailProperties.class)
class PostOffice {

    private final Letters letters;
    private final ObjectProvider<JavaMailSender> server;
    private final MailProperties properties;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    PostOffice(
            Letters letters,
            ObjectProvider<JavaMailSender> server,
            MailProperties properties,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.letters = letters;
        this.server = server;
        this.properties = properties;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Sends a letter that the log does not know as sent. What became of it is logged in a transaction of its own, so
     * that the log knows it even if the job's is rolled back.
     *
     * @throws org.springframework.mail.MailException if the server did not take it; the job is to try again
     */
    void send(Long letterId) {
        Letter letter = letters.findById(letterId).orElseThrow();
        if (letter.isDone()) {
            return;
        }
        JavaMailSender sender = server.getIfAvailable();
        if (sender == null) {
            log(letter.delivered(Letter.Status.KEPT, clock.instant()));
            return;
        }
        try {
            sender.send(message(sender, letter));
        } catch (RuntimeException e) {
            log(letter.failed(e.getMessage()));
            throw e;
        }
        log(letter.delivered(Letter.Status.SENT, clock.instant()));
    }

    private void log(Letter letter) {
        ownTransaction.executeWithoutResult(transaction -> letters.save(letter));
    }

    private MimeMessage message(JavaMailSender sender, Letter letter) {
        try {
            MimeMessage message = sender.createMimeMessage();
            MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(properties.from());
            helper.setTo(letter.address());
            helper.setSubject(letter.subject());
            helper.setText(letter.body());
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException e) {
            throw new MailParseException(e);
        }
    }
}
