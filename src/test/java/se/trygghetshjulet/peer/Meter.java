package se.trygghetshjulet.peer;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Wall, processor time and statements of what a thread does while the meter runs for it, by what kind of work it was. */
public final class Meter implements QueryExecutionListener {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Statements, trips, and nanoseconds of wall and processor time that do not count. */
    private final ThreadLocal<long[]> running = new ThreadLocal<>();

    private final ThreadLocal<String> doing = ThreadLocal.withInitial(() -> "");
    private final Map<String, Sum> sums = new TreeMap<>();
    private final Map<String, LongAdder> texts = new ConcurrentHashMap<>();

    /**
     * @param count how many times there was work of the kind
     * @param statements each of a batch for itself
     * @param trips to the database; a batch is one
     */
    public record Sum(long count, double wall, double busy, long statements, long trips) {

        static final Sum NOTHING = new Sum(0, 0, 0, 0, 0);

        public Sum plus(Sum other) {
            return new Sum(
                    count + other.count,
                    wall + other.wall,
                    busy + other.busy,
                    statements + other.statements,
                    trips + other.trips);
        }
    }

    /** Piece of work that is metered. */
    @FunctionalInterface
    public interface Work<T, X extends Exception> {
        T work() throws X;
    }

    public DataSource watched(DataSource source) {
        return ProxyDataSourceBuilder.create(source).listener(this).build();
    }

    public <T, X extends Exception> T meter(String kind, Work<T, X> work) throws X {
        long[] counts = new long[4];
        running.set(counts);
        doing.set(kind);
        long begun = System.nanoTime();
        long busy = THREADS.getCurrentThreadCpuTime();
        try {
            return work.work();
        } finally {
            Sum sum = new Sum(
                    1,
                    (System.nanoTime() - begun - counts[2]) / 1e6,
                    (THREADS.getCurrentThreadCpuTime() - busy - counts[3]) / 1e6,
                    counts[0],
                    counts[1]);
            running.remove();
            synchronized (sums) {
                sums.merge(kind, sum, Sum::plus);
            }
        }
    }

    /** Work in the midst of metered work that is not to count. */
    public <T> T besides(Work<T, RuntimeException> work) {
        long[] counts = running.get();
        running.remove();
        long begun = System.nanoTime();
        long busy = THREADS.getCurrentThreadCpuTime();
        try {
            return work.work();
        } finally {
            counts[2] += System.nanoTime() - begun;
            counts[3] += THREADS.getCurrentThreadCpuTime() - busy;
            running.set(counts);
        }
    }

    /** What has been metered since it was last asked. */
    public Map<String, Sum> taken() {
        synchronized (sums) {
            Map<String, Sum> taken = new TreeMap<>(sums);
            sums.clear();
            return taken;
        }
    }

    /** The statements themselves since it was last asked, with the kind of work that they were for; the most frequent first. */
    public List<Map.Entry<String, Long>> takenTexts() {
        List<Map.Entry<String, Long>> taken = texts.entrySet().stream()
                .map(text -> Map.entry(text.getKey(), text.getValue().sum()))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .toList();
        texts.clear();
        return taken;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // counted when it has been answered
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        long[] counts = running.get();
        if (counts != null) {
            int statements = execution.isBatch() ? execution.getBatchSize() : queries.size();
            counts[0] += statements;
            counts[1]++;
            queries.forEach(query -> texts.computeIfAbsent(doing.get() + " " + query.getQuery(), any -> new LongAdder())
                    .add(statements));
        }
    }
}
