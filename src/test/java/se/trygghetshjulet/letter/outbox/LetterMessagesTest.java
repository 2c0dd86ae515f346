package se.trygghetshjulet.letter.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.trygghetshjulet.letter.Parts;
import se.trygghetshjulet.letter.compose.RenderedLetter;
import se.trygghetshjulet.site.SiteAddress;

/** What goes over the wire is what was meant, whatever people are called and whatever they write. */
class LetterMessagesTest {

    private static final Session SESSION = Session.getInstance(new Properties());

    private static final List<String> HEADERS = List.of(
            "Date",
            "From",
            "To",
            "Message-ID",
            "In-Reply-To",
            "References",
            "Subject",
            "MIME-Version",
            "Content-Type",
            "Auto-Submitted",
            "X-Auto-Response-Suppress");

    private final LetterMessages messages = new LetterMessages(
            new MailProperties("hjulet@kommun.example", Duration.ofMinutes(4)),
            SiteAddress.of(URI.create("https://hjulet.kommun.example")),
            Clock.fixed(Instant.parse("2026-09-01T05:00:00Z"), ZoneOffset.UTC));

    @Test
    void theHeadersLetReadersAndServersKnowWhatItIs() throws Exception {
        MimeMessage letter = sent("Eva Ek", "Ny uppgift", false);

        assertThat(names(letter)).containsExactlyInAnyOrderElementsOf(HEADERS);
        assertThat(letter.getHeader("Message-ID")).containsExactly("<brev-7@hjulet.kommun.example>");
        assertThat(letter.getHeader("References")).containsExactly("<arende-provby-2027@hjulet.kommun.example>");
        assertThat(letter.getHeader("In-Reply-To")).containsExactly("<arende-provby-2027@hjulet.kommun.example>");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
        assertThat(letter.getSentDate()).isEqualTo(Instant.parse("2026-09-01T05:00:00Z"));
    }

    @Test
    void aLetterThatMayHaveArrivedSaysSoAndKeepsItsId() throws Exception {
        MimeMessage letter = sent("Eva Ek", "Ny uppgift", true);

        assertThat(letter.getHeader("X-Trygghetshjulet-Resent")).containsExactly("uncertain");
        assertThat(letter.getMessageID()).isEqualTo("<brev-7@hjulet.kommun.example>");
    }

    @Test
    void textHtmlAndCalendarAreAlternatives() throws Exception {
        MimeMessage letter = sent("Eva Ek", "Kallelse", false);

        assertThat(letter.getContentType()).startsWith("multipart/alternative");
        MimeMultipart parts = (MimeMultipart) letter.getContent();
        assertThat(parts.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        assertThat(parts.getBodyPart(2).getContentType().replaceAll("\\s+", " "))
                .isEqualToIgnoringCase("text/calendar; method=REQUEST; charset=UTF-8");
        assertThat(Parts.text(letter)).isEqualTo("Hej Åsa! ☃ 🎉");
        assertThat(Parts.html(letter)).isEqualTo("<p>Hej Åsa! ☃ 🎉</p>");
        assertThat(Parts.calendar(letter)).contains("METHOD:REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eva\r\nBcc: ond@example.org",
                "Eva\nBcc: ond@example.org",
                "Eva\rBcc: ond@example.org",
                "Eva\r\n\r\nHela brevet är mitt",
                "Eva\u2028Bcc: ond@example.org",
                "Eva\u0085Bcc: ond@example.org",
                "Åsa\r\nBcc: ond@example.org",
                "Eva\r\n Bcc: ond@example.org\u0000",
                "Eva\u000bBcc:\tond@example.org"
            })
    void nothingThatSomebodyWroteBecomesAHeader(String evil) throws Exception {
        for (MimeMessage letter : List.of(sent(evil, "Ny uppgift", false), sent("Eva Ek", evil, false))) {
            assertThat(names(letter)).containsExactlyInAnyOrderElementsOf(HEADERS);
            assertThat(letter.getAllRecipients()).hasSize(1);
            assertThat(Parts.text(letter)).isEqualTo("Hej Åsa! ☃ 🎉");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eva Ek",
                "Åsa Öberg-Ängström",
                "Ek, Eva",
                "Eva \"Evis\" Ek",
                "Eva 'Evis' Ek (tf)",
                "Eva <ond@example.org>",
                "Eva 🎉 Ek",
                "=?UTF-8?Q?Eva?=",
                "Eva\\Ek"
            })
    void aNameComesBackAsItWasWritten(String name) throws Exception {
        InternetAddress to = (InternetAddress) sent(name, "Ny uppgift", false).getAllRecipients()[0];

        assertThat(to.getAddress()).isEqualTo("eva@kommun.example");
        assertThat(to.getPersonal()).isEqualTo(name.startsWith("=?") ? "Eva" : name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wolfeschlegelsteinhausenbergerdorff ", "Åsa-Östen Ä ", "🎉"})
    void aLongNameAndSubjectAreFoldedAndCameThrough(String part) throws Exception {
        String name = part.repeat(200 / part.length()).strip();
        MimeMessage letter = sent(name, name, false);

        assertThat(((InternetAddress) letter.getAllRecipients()[0]).getPersonal())
                .isEqualTo(name);
        assertThat(letter.getSubject()).isEqualTo(name);
        assertThat(raw(letter).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(998));
    }

    private MimeMessage sent(String name, String subject, boolean uncertain) throws Exception {
        Letter letter = new Letter(
                7L,
                "k",
                "provby",
                "ny-uppgift",
                "provby-2027",
                new Letter.Recipient("eva", name, "eva@kommun.example"),
                new Letter.Text(subject, "", """
                        BEGIN:VCALENDAR\r
                        METHOD:REQUEST\r
                        END:VCALENDAR\r
                        """),
                Instant.EPOCH,
                new Sending(SendStatus.WRITTEN, null, null, null, 0, uncertain, null, null));
        RenderedLetter rendered = new RenderedLetter(subject, "Hej Åsa! ☃ 🎉", "<p>Hej Åsa! ☃ 🎉</p>");
        LetterMessage message = messages.write(SESSION, letter, rendered, Mailbox.of("eva@kommun.example"), uncertain);
        return new MimeMessage(SESSION, new ByteArrayInputStream(raw(message).getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static String raw(MimeMessage message) throws IOException, MessagingException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        message.writeTo(out);
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private static List<String> names(MimeMessage letter) throws MessagingException {
        return Collections.list(letter.getAllHeaders()).stream()
                .map(Header::getName)
                .toList();
    }
}
