package se.trygghetshjulet.peer;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.peer.Meter.Sum;
import se.trygghetshjulet.peer.PeerEngine.Waiting;
import se.trygghetshjulet.peer.Score.Act;
import se.trygghetshjulet.peer.Score.Kind;

/**
 * Plays the score on an engine in a JVM of its own: a municipality a line of its input, with a line of figures as answer.
 * Looking for the task to do is not metered: people have it before them.
 */
public final class PeerYear {

    /** Begins what the parent is to read. */
    static final String SAYS = "PEER ";

    private static final String PERSON = "anna";

    private final Meter meter = new Meter();
    private final Answers answers = new Answers();
    private final DataSource source;
    private final DataSourceTransactionManager transactions;
    private PeerEngine engine;

    /** @param url JDBC URL; on PostgreSQL user and password are {@code postgres} */
    private PeerYear(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(url.contains(":h2:") ? "sa" : "postgres");
        pool.setPassword(url.contains(":h2:") ? "" : "postgres");
        source = meter.watched(pool);
        transactions = new DataSourceTransactionManager(source);
    }

    /** What an engine is built from. */
    @FunctionalInterface
    public interface Builder {
        PeerEngine build(DataSource source, PlatformTransactionManager transactions, Answers answers);
    }

    /**
     * @param arguments JDBC URL and the score's file
     * @throws Exception when the score cannot be read or played
     */
    public static void play(String[] arguments, Builder builder) throws Exception {
        PeerYear year = new PeerYear(arguments[0]);
        year.engine = builder.build(year.source, year.transactions, year.answers);
        Score score = Score.read(Path.of(arguments[1]));
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String kommun = lines.readLine(); kommun != null; kommun = lines.readLine()) {
            year.play(score.forKommun(arguments[2], kommun), kommun);
        }
        System.exit(0);
    }

    private void play(Score score, String kommun) {
        engine.deploy(kommun).forEach((model, reason) -> System.out.println(SAYS + "refused " + model + ": " + reason));
        answers.take(score);
        meter.taken();
        Map<String, Integer> missed = new TreeMap<>();
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        for (List<Act> acts : score.transactions()) {
            play(transaction, kommun, acts, missed);
        }
        missed.forEach((act, times) -> System.out.println(SAYS + "missed " + act + " " + times));
        for (Map.Entry<String, Sum> sum : meter.taken().entrySet()) {
            Sum all = sum.getValue();
            System.out.println(SAYS + "sum " + sum.getKey() + " " + all.count() + " " + all.wall() + " " + all.busy()
                    + " " + all.statements() + " " + all.trips());
        }
        System.out.println(SAYS + "done");
    }

    /** The first act says what kind of work the transaction is. */
    private void play(TransactionTemplate transaction, String kommun, List<Act> acts, Map<String, Integer> missed) {
        Act first = acts.get(0);
        String kind = first.kind() == Kind.JOB
                ? "JOB-" + first.element()
                : first.kind().name();
        try {
            meter.meter(kind, () -> {
                transaction.executeWithoutResult(status -> acts.forEach(act -> play(kommun, act)));
                return null;
            });
        } catch (RuntimeException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            missed.merge(first.process() + " " + first.element() + ": " + reason, 1, Integer::sum);
        }
    }

    private void play(String kommun, Act act) {
        if (act.kind() == Kind.START) {
            engine.start(kommun, act);
            return;
        }
        String id = meter.besides(() -> find(kommun, act));
        switch (act.kind()) {
            case CLAIM -> engine.claim(id, PERSON);
            case COMPLETE -> engine.complete(id, act.says());
            default -> engine.execute(id);
        }
    }

    /** Of several the one that is most alike. */
    private String find(String kommun, Act act) {
        return engine.waiting(kommun, act).stream()
                .max(Comparator.comparingLong(one -> one.variables().entrySet().stream()
                        .filter(variable ->
                                variable.getValue().equals(act.among().get(variable.getKey())))
                        .count()))
                .map(Waiting::id)
                .orElseThrow(() -> new IllegalStateException("does not wait"));
    }
}
