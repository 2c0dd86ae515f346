package se.trygghetshjulet.letter.outbox;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.letter.compose.RenderedLetter;
import se.trygghetshjulet.site.SiteAddress;
import se.trygghetshjulet.text.Blank;

/** Puts a letter into MIME. Nothing that somebody has written can become a header of its own. */
@Component
class LetterMessages {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private static final Pattern METHOD = Pattern.compile("(?m)^METHOD:([A-Z]+)\\s*$");

    private final MailProperties properties;
    private final SiteAddress site;
    private final Clock clock;

    LetterMessages(MailProperties properties, SiteAddress site, Clock clock) {
        this.site = site;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * @param uncertain whether the letter may have arrived before
     * @throws IllegalStateException if the letter cannot be put into MIME
     */
    LetterMessage write(Session session, Letter letter, RenderedLetter rendered, Mailbox to, boolean uncertain) {
        try {
            LetterMessage message = new LetterMessage(session, "<brev-" + letter.id() + "@" + site.host() + ">");
            message.setFrom(new InternetAddress(properties.from()));
            message.setRecipient(RecipientType.TO, recipient(to, letter.to().name()));
            message.setSubject(oneLine(rendered.subject()), UTF_8);
            message.setSentDate(Date.from(clock.instant()));
            message.setContent(content(rendered, letter.text().calendar()));
            head(message, letter.caseKey(), uncertain);
            message.saveChanges();
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("letter " + letter.id() + " cannot be put into MIME", e);
        }
    }

    /** A case's letters are a thread with a first letter that was never sent. */
    private void head(LetterMessage message, String caseKey, boolean uncertain) throws MessagingException {
        if (caseKey != null) {
            String root = "<arende-" + caseKey.replaceAll("[^A-Za-z0-9.-]", "-") + "@" + site.host() + ">";
            message.setHeader("In-Reply-To", root);
            message.setHeader("References", root);
        }
        // RFC 3834 § 5, and the same for Exchange: no answer, please, that nobody would read
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (uncertain) {
            message.setHeader("X-Trygghetshjulet-Resent", "uncertain");
        }
    }

    private static InternetAddress recipient(Mailbox to, String name) throws UnsupportedEncodingException {
        InternetAddress address = new InternetAddress();
        address.setAddress(to.address());
        if (!Blank.is(name)) {
            address.setPersonal(oneLine(name), UTF_8);
        }
        return address;
    }

    private static MimeMultipart content(RenderedLetter rendered, String calendar) throws MessagingException {
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(text(rendered.text(), "plain"));
        alternatives.addBodyPart(text(rendered.html(), "html"));
        if (calendar != null) {
            Matcher method = METHOD.matcher(calendar);
            alternatives.addBodyPart(
                    text(calendar, "calendar; method=" + (method.find() ? method.group(1) : "PUBLISH")));
        }
        return alternatives;
    }

    private static MimeBodyPart text(String text, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(text, "text/" + type + "; charset=UTF-8");
        return part;
    }

    /** A line break in a header would begin another; RFC 5322 § 2.2. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
    }
}
