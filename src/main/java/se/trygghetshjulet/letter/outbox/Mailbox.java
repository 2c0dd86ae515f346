package se.trygghetshjulet.letter.outbox;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.trygghetshjulet.text.Blank;

/**
 * An address that a letter can be sent to.
 *
 * @param address with its domain in ASCII, RFC 5891
 */
record Mailbox(String address) {

    /** RFC 5321 § 4.5.3.1.1 and RFC 5321 § 4.5.3.1.3 without the angle brackets; octets. */
    private static final int LONGEST_LOCAL_PART = 64;

    private static final int LONGEST = 254;

    /** A dot-atom of RFC 5322 § 3.2.3 or RFC 6532 § 3.2, not a quoted string: nobody has such an address. */
    private static final Pattern ADDRESS = Pattern.compile("((?:[\\w!#$%&'*+/=?^`{|}~-]|[^\\x00-\\x9f\\p{Z}\\p{C}])+"
            + "(?:\\.(?:[\\w!#$%&'*+/=?^`{|}~-]|[^\\x00-\\x9f\\p{Z}\\p{C}])+)*)@([^@\\s\\[\\]]+)");

    /** @throws UnusableAddress if no letter can be sent there */
    static Mailbox of(String address) {
        String plain = address == null ? "" : Blank.strip(address);
        if (plain.isEmpty()) {
            throw new UnusableAddress("Mottagaren saknar e-postadress.");
        }
        Matcher parts = ADDRESS.matcher(plain);
        if (!parts.matches()) {
            throw new UnusableAddress("Mottagarens e-postadress är inte skriven som en e-postadress.");
        }
        Mailbox mailbox = new Mailbox(parts.group(1) + "@" + ascii(parts.group(2)));
        if (octets(parts.group(1)) > LONGEST_LOCAL_PART || octets(mailbox.address) > LONGEST) {
            throw new UnusableAddress("Mottagarens e-postadress är för lång.");
        }
        return mailbox;
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnusableAddress("Mottagarens e-postadress har något efter @ som inte är ett domännamn.");
        }
    }

    private static int octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Whether only a server with SMTPUTF8 (RFC 6531) can be told it. */
    boolean needsUtf8() {
        return !StandardCharsets.US_ASCII.newEncoder().canEncode(address);
    }

    /** Says in Swedish what is wrong with an address. */
    static final class UnusableAddress extends RuntimeException {

        UnusableAddress(String reason) {
            super(reason);
        }
    }
}
