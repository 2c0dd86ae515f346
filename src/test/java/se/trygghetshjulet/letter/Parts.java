package se.trygghetshjulet.letter;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The parts of a letter that has arrived, decoded. */
public final class Parts {

    private Parts() {}

    public static String text(MimeMessage letter) {
        return part(letter, "text/plain");
    }

    public static String html(MimeMessage letter) {
        return part(letter, "text/html");
    }

    public static String calendar(MimeMessage letter) {
        return part(letter, "text/calendar");
    }

    private static String part(MimeMessage letter, String type) {
        try {
            MimeMultipart parts = (MimeMultipart) letter.getContent();
            for (int index = 0; index < parts.getCount(); index++) {
                BodyPart part = parts.getBodyPart(index);
                if (part.isMimeType(type)) {
                    return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new AssertionError("no " + type + " in the letter");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
