package se.trygghetshjulet.letter;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A letter and what became of it. It is written once; what becomes of it is kept by {@link SendLog} alone.
 *
 * @param letterKey what the letter is about, to whom, for which day: a second letter with the same key is never written
 * @param caseKey business key of the turn it is about; null if none
 * @param recipient user id; null for somebody outside the product
 * @param address e-mail address; empty if the recipient has none
 * @param writtenAt when something was last added to it
 * @param calendar an iCalendar object (RFC 5545) that goes with it; null if none
 * @param sendAfter not before; null for at once
 * @param attemptStartedAt set while the mail server is spoken to; left behind by a crash
 * @param uncertain an attempt's outcome was never known: it may have arrived before
 * @param replyCode the mail server's latest answer, RFC 5321; null if it gave none
 * @param lastError why it has not been sent
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

    enum Status {
        /** Waits for its hour, its job or the next attempt. */
        WRITTEN("Väntar på att skickas"),
        /** The mail server has taken it. */
        SENT("Skickat"),
        /** No mail server is configured: kept to be read in the product. */
        KEPT("Sparat här, ingen e-postserver är inställd"),
        /** There is no address that it could be sent to. */
        UNDELIVERABLE("Kan inte skickas"),
        /** The mail server has refused the address or the letter for good. */
        BOUNCED("Studsade"),
        /** Every attempt failed. */
        DEAD("Kom inte i väg"),
        /** There is nothing left to tell, or the coordinator let it go. */
        WITHDRAWN("Behövs inte längre");

        private final String title;

        Status(String title) {
            this.title = title;
        }

        public String getTitle() {
            return title;
        }

        /** Whether nobody will get it unless somebody does something. */
        boolean isUndelivered() {
            return this == UNDELIVERABLE || this == BOUNCED || this == DEAD;
        }
    }

    boolean isDone() {
        return status != Status.WRITTEN;
    }

    /** Swedish sentences on why it has not arrived, or may have arrived twice; empty if all is well. */
    String trouble() {
        return Trouble.of(status, attempts, uncertain, replyCode, lastError);
    }
}
