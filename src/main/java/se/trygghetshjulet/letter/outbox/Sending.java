package se.trygghetshjulet.letter.outbox;

import java.time.Instant;

/**
 * What became of a letter so far.
 *
 * @param sendAfter not before; null for at once
 * @param attemptStartedAt set while the mail server is spoken to; left behind by a crash
 * @param uncertain an attempt's outcome was never known: it may have arrived before
 * @param replyCode the mail server's latest answer, RFC 5321; null if it gave none
 * @param lastError why it has not been sent
 */
public record Sending(
        SendStatus status,
        Instant sendAfter,
        Instant attemptStartedAt,
        Instant sentAt,
        int attempts,
        boolean uncertain,
        Integer replyCode,
        String lastError) {

    static Sending waiting(Instant sendAfter) {
        return new Sending(SendStatus.WRITTEN, sendAfter, null, null, 0, false, null, null);
    }
}
