package se.trygghetshjulet.sealing;

import eu.europa.esig.dss.pades.exception.InvalidPasswordException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import se.trygghetshjulet.sealing.Unreadable.Why;

/**
 * Says of any bytes who signed them, and whether they are as they were then. Whatever somebody sends costs no more than two
 * processors and some seconds, and nothing is asked of the network.
 */
public class SealCheck implements AutoCloseable {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final SignatureReader reader;
    private final ThreadPoolExecutor readers =
            new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), work -> {
                Thread thread = new Thread(work, "signature-reader");
                thread.setDaemon(true);
                return thread;
            });

    SealCheck(Anchors anchors, Clock clock) {
        this.reader = new SignatureReader(anchors, clock);
    }

    /** @throws Unreadable if the bytes are no PDF that can be read, or take too long */
    public Sealed read(byte[] file) {
        AtomicBoolean begun = new AtomicBoolean();
        Future<Sealed> reading = begin(file, begun);
        try {
            return reading.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new Unreadable(begun.get() ? Why.TOO_HEAVY : Why.BUSY);
        } catch (ExecutionException e) {
            throw new Unreadable(why(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreadable(Why.BUSY);
        } finally {
            reading.cancel(true);
        }
    }

    private Future<Sealed> begin(byte[] file, AtomicBoolean begun) {
        try {
            return readers.submit(() -> {
                begun.set(true);
                Weight.check(file);
                return reader.read(file);
            });
        } catch (RejectedExecutionException e) {
            throw new Unreadable(Why.BUSY);
        }
    }

    private static Why why(Throwable cause) {
        if (cause instanceof Unreadable known) {
            return known.why();
        }
        if (cause instanceof InvalidPasswordException) {
            return Why.LOCKED;
        }
        return cause instanceof VirtualMachineError ? Why.TOO_HEAVY : Why.BROKEN;
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
