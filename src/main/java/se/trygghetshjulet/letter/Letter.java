package se.trygghetshjulet.letter;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A letter and what became of it.
 *
 * @param letterKey what the letter is about, to whom, for which day: a second letter with the same key is never written
 * @param caseKey business key of the turn it is about; null if none
 * @param recipient user id; null for somebody outside the product
 * @param address e-mail address; empty if the recipient has none
 */
@Table("letter")
record Letter(
        @Id Long id,
        String letterKey,
        String kommun,
        String kind,
        String caseKey,
        String recipient,
        String recipientName,
        String address,
        String subject,
        String body,
        String calendar,
        Status status,
        Instant writtenAt,
        Instant sendAfter,
        Instant attemptStartedAt,
        Instant sentAt,
        int attempts,
        boolean uncertain,
        Integer replyCode,
        String lastError) {

    private static final int LONGEST_ERROR = 1000;

    enum Status {
        /** Waits for its job. */
        WRITTEN("Väntar på att skickas"),
        /** The mail server has taken it. */
        SENT("Skickat"),
        /** No mail server is configured: kept to be read in the product. */
        KEPT("Sparat här, ingen e-postserver är inställd"),
        /** Nobody to send it to. */
        UNDELIVERABLE("Kan inte skickas: mottagaren saknar e-postadress");

        private final String title;

        Status(String title) {
            this.title = title;
        }

        public String getTitle() {
            return title;
        }
    }

    boolean isDone() {
        return status != Status.WRITTEN;
    }

    Letter delivered(Status as, Instant at) {
        return with(as, at, attempts + 1, null);
    }

    Letter failed(String error) {
        String kept = error == null || error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
        return with(status, null, attempts + 1, kept);
    }

    private Letter with(Status newStatus, Instant at, int tries, String error) {
        return new Letter(
                id,
                letterKey,
                kommun,
                kind,
                caseKey,
                recipient,
                recipientName,
                address,
                subject,
                body,
                calendar,
                newStatus,
                writtenAt,
                sendAfter,
                attemptStartedAt,
                at,
                tries,
                uncertain,
                replyCode,
                error);
    }
}
