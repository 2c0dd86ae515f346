package se.trygghetshjulet.sealing;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import se.trygghetshjulet.sealing.Unreadable.Why;

/** Waiting, but not for ever. */
final class BoundedWait {

    private BoundedWait() {}

    /** @throws Unreadable if there is none in time */
    static void take(Semaphore places, Duration patience) {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Unreadable(Why.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreadable(Why.BUSY);
        }
    }
}
