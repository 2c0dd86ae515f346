package se.trygghetshjulet.openform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.text.Refused;

/**
 * Stamps of forms: an id by which the same form is known when it is sent twice, and since when somebody has had it before
 * the eyes, under today's key. A program sends a form as soon as it has it, or one that no page has offered; a person reads.
 */
@Component
public class FormStamps {

    private static final Pattern STAMP = Pattern.compile("([0-9a-f-]{36})\\.(\\d{1,12})\\.([0-9a-f]{64})");

    private final DayKey key;
    private final Clock clock;

    FormStamps(DayKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    public String draw() {
        return drawn(clock.instant());
    }

    /**
     * For a page that shows again what was typed: the same form, or one that may be sent at once where it was of another
     * day.
     */
    public String again(String stamp, Duration least) {
        return givenAt(stamp).isPresent() ? stamp : drawn(clock.instant().minus(least));
    }

    /** The id that the stamp has, genuine or not; empty where it is none. */
    public Optional<String> id(String stamp) {
        return Optional.of(STAMP.matcher(stamp)).filter(Matcher::matches).map(parts -> parts.group(1));
    }

    /** @throws Refused if no page of today's has given the form, or less than {@code least} ago */
    public void demandRead(String stamp, Duration least) {
        Instant given = givenAt(stamp)
                .orElseThrow(
                        () -> new Refused("Sidan har blivit gammal. Det du skrev finns kvar, så skicka en gång till."));
        if (given.plus(least).isAfter(clock.instant())) {
            throw new Refused("Det gick väldigt fort. Vänta några sekunder och skicka igen. Det du skrev finns kvar.");
        }
    }

    private Optional<Instant> givenAt(String stamp) {
        Matcher parts = STAMP.matcher(stamp);
        if (!parts.matches()) {
            return Optional.empty();
        }
        byte[] genuine = key.hash(parts.group(1) + "." + parts.group(2)).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(genuine, parts.group(3).getBytes(StandardCharsets.US_ASCII))
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    private String drawn(Instant at) {
        String given = UUID.randomUUID() + "." + at.getEpochSecond();
        return given + "." + key.hash(given);
    }
}
