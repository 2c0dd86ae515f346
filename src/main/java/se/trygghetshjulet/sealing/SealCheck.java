package se.trygghetshjulet.sealing;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import se.trygghetshjulet.sealing.Unreadable.Why;

/**
 * Says of any bytes who signed them, and whether they are as they were then. Whatever somebody sends costs no more than two small
 * processes and some seconds, nothing is asked of the network, and nobody takes more than his share.
 */
public class SealCheck implements AutoCloseable {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Supplier<KillableReader> made;
    private final Duration patience;
    private final VisitorQuota shares;
    private final Queue<KillableReader> idle = new ConcurrentLinkedQueue<>();
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "signature-alarm");
        thread.setDaemon(true);
        return thread;
    });

    SealCheck(TrustAnchors anchors, Clock clock) {
        this(() -> new ReaderProcess(anchors, clock), PATIENCE, TimeMeter.SYSTEM_NANOTIME);
    }

    /** @param patience after which a reader is killed */
    SealCheck(Supplier<KillableReader> made, Duration patience, TimeMeter clock) {
        this.made = made;
        this.patience = patience;
        this.shares = new VisitorQuota(clock);
    }

    /**
     * @param visitor whose file it is: an address, or whoever has logged in
     * @throws Unreadable if the bytes are no PDF that can be read, or take too long, or the visitor has had his share
     */
    public Sealed read(byte[] file, String visitor) {
        return shares.of(visitor, PATIENCE, () -> {
            if (places.getQueueLength() >= WAITING) {
                throw new Unreadable(Why.BUSY);
            }
            BoundedWait.take(places, PATIENCE);
            try {
                return read(file);
            } finally {
                places.release();
            }
        });
    }

    private Sealed read(byte[] file) {
        KillableReader reader = reader();
        ScheduledFuture<?> end = alarm.schedule(reader::kill, patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return reader.read(file);
        } finally {
            if (end.cancel(false)) {
                idle.add(reader);
            }
        }
    }

    private KillableReader reader() {
        KillableReader reader = idle.poll();
        while (reader != null && !reader.isAlive()) {
            reader = idle.poll();
        }
        return reader == null ? made.get() : reader;
    }

    /** No process outlives the product, nor its application. */
    @Override
    public void close() {
        alarm.shutdownNow();
        idle.forEach(KillableReader::kill);
    }
}
