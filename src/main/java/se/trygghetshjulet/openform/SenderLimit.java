package se.trygghetshjulet.openform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.text.Network;
import se.trygghetshjulet.text.Refused;

/**
 * How much one address may send of one form within an hour, over all nodes. The address itself is kept nowhere: it is
 * counted under a hash whose key is thrown away each day. Each statement is a transaction of its own, as a count that meets
 * another must not take with it what was sent.
 */
@Component
public class SenderLimit {

    private final SenderRows rows;
    private final DayKey key;
    private final Clock clock;

    SenderLimit(SenderRows rows, DayKey key, Clock clock) {
        this.rows = rows;
        this.key = key;
        this.clock = clock;
    }

    /**
     * @param form what is counted by itself
     * @param most times within an hour
     * @throws Refused if the address has sent what one may within the hour
     */
    public void demandRoom(String form, String address, int most) {
        forget();
        String hash = key.hash(form + " " + Network.of(address));
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        boolean counted =
                rows.countOneMore(hash, hour, most) || rows.addFirst(hash, hour) || rows.countOneMore(hash, hour, most);
        if (!counted) {
            throw new Refused(
                    "Det har skickats mycket härifrån den senaste timmen. Vänta en timme och skicka igen. Det du"
                            + " skrev finns kvar. Är det bråttom: ring 112, eller polisen på 114 14.");
        }
    }

    /** Throws away yesterday. */
    public void forget() {
        LocalDate today = LocalDate.now(clock);
        rows.forgetBefore(today, today.atStartOfDay(Municipality.ZONE).toInstant());
    }
}
