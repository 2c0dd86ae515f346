package se.trygghetshjulet.letter.outbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.StreamProvider;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.trygghetshjulet.letter.compose.RenderedLetter;
import se.trygghetshjulet.site.SiteAddress;
import se.trygghetshjulet.tools.Figures;
import se.trygghetshjulet.tools.Medians;

/** What it costs to hand a letter over, against a bare loop over one connection; run by name. */
class DeliveryBenchmark {

    private static final int ROUNDS = Integer.getInteger("trygghetshjulet.rounds", 15);
    private static final int LETTERS = 200;
    private static final String ADDRESS = "eva@kommun.example";

    private static final RenderedLetter RENDERED = new RenderedLetter(
            "Tre uppgifter väntar", "Hej Åsa! ".repeat(200), "<p>" + "Hej <b>Åsa</b>! ".repeat(200) + "</p>");

    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeAll
    static void start() {
        MAIL.start();
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
    }

    @Test
    void aMorningOfLetters() {
        Medians medians = new Medians(ROUNDS);
        medians.add("product × " + LETTERS, product());
        medians.add("bare loop × " + LETTERS, DeliveryBenchmark::asItComes);
        medians.add("bare loop that knows who encodes × " + LETTERS, DeliveryBenchmark::bare);
        Figures figures = new Figures("letters", "Handing letters over to a mail server");
        Map<String, Double> found = medians.into(figures);
        figures.atLeast(
                "Speed against a bare loop",
                found.get("bare loop × " + LETTERS) / found.get("product × " + LETTERS),
                0.8);
        figures.print(getClass());
    }

    private static Runnable product() {
        JavaMailSenderImpl settings = new JavaMailSenderImpl();
        settings.setHost("127.0.0.1");
        settings.setPort(MAIL.getSmtp().getPort());
        MailServer server = new MailServer(
                new StaticListableBeanFactory(Map.of("settings", settings)).getBeanProvider(JavaMailSenderImpl.class),
                new MailConnections());
        LetterMessages messages = new LetterMessages(
                new MailProperties("hjulet@kommun.example", Duration.ofMinutes(4)),
                SiteAddress.of(URI.create("https://hjulet.kommun.example")),
                Clock.systemUTC());
        Letter letter = new Letter(
                7L,
                "k",
                "provby",
                "ny-uppgift",
                "provby-2027",
                new Letter.Recipient("eva", "Eva Ek", ADDRESS),
                new Letter.Text(RENDERED.subject(), "", null),
                Instant.EPOCH,
                new Sending(SendStatus.WRITTEN, null, null, null, 0, false, null, null));
        Mailbox to = Mailbox.of(ADDRESS);
        return () -> {
            for (int i = 0; i < LETTERS; i++) {
                server.deliver(to, session -> messages.write(session, letter, RENDERED, to, false));
            }
        };
    }

    /** Without what the product sets for the whole JVM. */
    private static void asItComes() {
        String encoder = System.clearProperty(StreamProvider.class.getName());
        try {
            bare();
        } finally {
            System.setProperty(StreamProvider.class.getName(), encoder);
        }
    }

    private static void bare() {
        Session session = Session.getInstance(new Properties());
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", MAIL.getSmtp().getPort(), null, null);
            for (int i = 0; i < LETTERS; i++) {
                MimeMessage message = new MimeMessage(session);
                message.setFrom(new InternetAddress("hjulet@kommun.example"));
                message.setRecipient(RecipientType.TO, new InternetAddress(ADDRESS));
                message.setSubject(RENDERED.subject(), "UTF-8");
                message.setContent(new MimeMultipart(
                        "alternative", part(RENDERED.text(), "text/plain"), part(RENDERED.html(), "text/html")));
                message.saveChanges();
                transport.sendMessage(message, message.getAllRecipients());
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MimeBodyPart part(String text, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(text, type + "; charset=UTF-8");
        return part;
    }
}
