package se.trygghetshjulet.year;

import jakarta.mail.internet.MimeMessage;
import se.trygghetshjulet.letter.Parts;

/** A letter as its reader's mail program shows it. */
public record Mail(String subject, String text, String html) {

    public static Mail of(MimeMessage message) {
        return new Mail(RunningWheel.subject(message), Parts.text(message).replace("\r\n", "\n"), Parts.html(message));
    }
}
