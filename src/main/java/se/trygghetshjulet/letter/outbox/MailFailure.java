package se.trygghetshjulet.letter.outbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Locale;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * Why the mail server has not, or may not have, taken a letter. It says all there is to say without a stack trace: while
 * a server is away, each letter's job logs it several times.
 */
final class MailFailure extends RuntimeException {

    /**
     * What is wrong with us and not with the address: authentication needed, too weak, failed or without encryption, RFC
     * 4954 § 6, and commands that the server does not know or wants in another order, RFC 5321 § 4.2.
     */
    private static final Set<Integer> OUR_OWN = Set.of(500, 502, 503, 504, 530, 534, 535, 538);

    private static final int MAILBOX_OR_LETTER_TOO_LARGE = 552;

    enum Verdict {
        /** It has not been sent, and another time it may go better. */
        LATER,
        /** It has been handed over and no answer came: it may have been sent. */
        UNKNOWN,
        /** The server will never take it. */
        REFUSED,
        /** No server that we can reach could be told the address. */
        NO_WAY
    }

    private final Verdict verdict;
    private final Integer replyCode;

    private MailFailure(Verdict verdict, Integer replyCode, String message) {
        super(message, null, false, false);
        this.verdict = verdict;
        this.replyCode = replyCode;
    }

    /** @param reason Swedish sentence */
    static MailFailure noWay(String reason) {
        return new MailFailure(Verdict.NO_WAY, null, reason);
    }

    /** Somebody else is sending the letter, was so a moment ago, or has added to it. */
    static MailFailure underWay() {
        return new MailFailure(
                Verdict.LATER,
                null,
                "Ett annat försök att skicka brevet pågår, eller så har brevet just fått mer att säga.");
    }

    /** Before the letter's own address was spoken of: the server's fault, or the network's. */
    static MailFailure connecting(MessagingException cause) {
        String kind = cause instanceof AuthenticationFailedException ? "Inloggningen på e-postservern gick inte: " : "";
        return new MailFailure(Verdict.LATER, null, kind + cause.getMessage());
    }

    /** @param handedOver whether all of the letter had been written to the server */
    static MailFailure sending(MessagingException failure, boolean handedOver) {
        for (Exception each = failure; each instanceof MessagingException link; each = link.getNextException()) {
            if (each instanceof SMTPAddressFailedException address && isReply(address.getReturnCode())) {
                return answered("RCPT", address.getReturnCode(), address);
            }
            if (each instanceof SMTPSendFailedException send && isReply(send.getReturnCode())) {
                return answered(send.getCommand(), send.getReturnCode(), send);
            }
        }
        return new MailFailure(handedOver ? Verdict.UNKNOWN : Verdict.LATER, null, silence(failure));
    }

    /** Where the server hung up, the library's message is its own mark for the end of a stream. */
    private static String silence(MessagingException failure) {
        return failure.getMessage() == null || failure.getMessage().startsWith("[EOF]")
                ? "Förbindelsen bröts innan servern svarade."
                : failure.getMessage();
    }

    private static MailFailure answered(String command, int code, MessagingException answer) {
        String message = String.valueOf(answer.getMessage()).strip();
        return new MailFailure(isForGood(command, code, message) ? Verdict.REFUSED : Verdict.LATER, code, message);
    }

    /** A server that refuses our sender or to relay at all is set up wrongly: that is no letter's fault. */
    private static boolean isForGood(String command, int code, String message) {
        boolean ofTheSender = command.startsWith("MAIL") && code != MAILBOX_OR_LETTER_TOO_LARGE;
        boolean relays = !message.toLowerCase(Locale.ROOT).contains("relay");
        return code >= 500 && !OUR_OWN.contains(code) && !ofTheSender && relays;
    }

    private static boolean isReply(int code) {
        return code >= 400 && code < 600;
    }

    Verdict verdict() {
        return verdict;
    }

    boolean isUnknown() {
        return verdict == Verdict.UNKNOWN;
    }

    /** RFC 5321; null if there was no answer. */
    Integer replyCode() {
        return replyCode;
    }
}
