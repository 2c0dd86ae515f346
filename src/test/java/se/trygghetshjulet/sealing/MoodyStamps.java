package se.trygghetshjulet.sealing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Time-stamps that are lines of text: the first ends soon, those that follow do not; and a service that may be away. */
public final class MoodyStamps implements StampRenewal {

    private static final byte[] LINE = "% stämplad på nytt\n".getBytes(StandardCharsets.UTF_8);

    private final Instant now;
    private final AtomicBoolean away = new AtomicBoolean();
    private final AtomicInteger asked = new AtomicInteger();

    public MoodyStamps(Instant now) {
        this.now = now;
    }

    public void isAway(boolean is) {
        away.set(is);
    }

    /** How often it has been asked for a new one. */
    public int asked() {
        return asked.get();
    }

    @Override
    public boolean isConfigured() {
        return true;
    }

    @Override
    public Duration ahead() {
        return Duration.ofDays(90);
    }

    @Override
    public Optional<Instant> endOf(byte[] pdf) {
        boolean renewed = pdf.length > LINE.length
                && Arrays.equals(pdf, pdf.length - LINE.length, pdf.length, LINE, 0, LINE.length);
        return Optional.of(now.plus(Duration.ofDays(renewed ? 3650 : 30)));
    }

    @Override
    public byte[] renewed(byte[] pdf) {
        asked.incrementAndGet();
        if (away.get()) {
            throw SigningFailed.forNow("Tjänsten som tidsstämplar svarar inte.");
        }
        byte[] renewed = Arrays.copyOf(pdf, pdf.length + LINE.length);
        System.arraycopy(LINE, 0, renewed, pdf.length, LINE.length);
        return renewed;
    }
}
