package se.trygghetshjulet.letter.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A letter as it goes over the wire. It keeps the id that it was given, so that whoever gets it twice can tell, and
 * knows whether all of it has been handed over.
 */
final class LetterMessage extends MimeMessage {

    private final String id;
    private boolean handedOver;

    LetterMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignoreList) throws IOException, MessagingException {
        super.writeTo(out, ignoreList);
        handedOver = true;
    }

    boolean isHandedOver() {
        return handedOver;
    }
}
