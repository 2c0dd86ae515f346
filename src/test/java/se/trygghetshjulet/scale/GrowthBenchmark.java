package se.trygghetshjulet.scale;

import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.tools.Figures;
import se.trygghetshjulet.year.Site;
import se.trygghetshjulet.year.Turn;

/**
 * What calls cost with five municipalities and with many, and with ten years of history: milliseconds, statements and
 * blocks that the database touched, of which the latter two do not mind a noisy machine. Run by name.
 */
class GrowthBenchmark {

    private static final int FEW = 5;
    private static final int MANY = Integer.getInteger("trygghetshjulet.many", 60);
    private static final int ROUNDS = Integer.getInteger("trygghetshjulet.rounds", 9);

    private static final int STILL_COUNTING = 503;
    private static final int MOST_TIMES = 100;

    @TempDir
    Path folder;

    private final Map<String, Map<String, Cost>> costs = new LinkedHashMap<>();

    /** @param blocks of the database's pages that were looked at, from memory or disk, for each call */
    private record Cost(List<Double> times, double statements, double blocks) {}

    @Test
    void ofFewAndOfMany() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "off")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .start()) {
            for (int count : new int[] {FEW, MANY}) {
                measure(server, count);
            }
        }
        tell();
    }

    private void measure(EmbeddedPostgres server, int count) throws IOException {
        String name = "growth" + count;
        JdbcClient root = JdbcClient.create(server.getPostgresDatabase());
        root.sql("create database " + name).update();
        Path profiles = Files.createDirectories(folder.resolve(name));
        try (GrownProduct product = GrownProduct.start(server.getJdbcUrl("postgres", name), profiles, count)) {
            product.jdbc().sql("create extension pg_stat_statements").update();
            settle(product.jdbc());
            measure(product, count + " municipalities", 2029, 1, 3);
            TenYears.putInto(product.jdbc());
            settle(product.jdbc());
            measure(product, count + ", ten years", 2030, 3, FEW);
        }
    }

    /** What the database does by itself when it has been left alone for some minutes. */
    private static void settle(JdbcClient jdbc) {
        jdbc.sql("vacuum analyze").update();
    }

    /** @param rehearsed a year that has not been rehearsed yet */
    private void measure(GrownProduct product, String where, int rehearsed, int from, int to) {
        Map<String, Runnable> calls = new Calls(product).all();
        calls.values().forEach(Runnable::run);
        calls.forEach((call, work) -> keep(call, where, product.jdbc(), ROUNDS, work));
        List<Turn> turns = new ArrayList<>();
        product.others(from, to)
                .forEach(kommun -> turns.add(product.turn(kommun).started(2029)));
        var next = turns.iterator();
        keep(
                "Completing two tasks",
                where,
                product.jdbc(),
                turns.size(),
                () -> next.next().done(USER_TASK_SUPPLY_SOURCE));
        keep("First rehearsal", where, product.jdbc(), 1, () -> rehearse(product, rehearsed));
        print(where, product.jdbc());
    }

    /** Whoever asks is held for some seconds, and told to come again while it is not done. */
    private static void rehearse(GrownProduct product, int year) {
        Site.Person coordinator = product.site().as(product.first() + "-sakerhetssamordnare");
        String plan = "/samordning/" + product.first() + "/arsplan/" + year + ".ics";
        Site.Answer answer = coordinator.get(plan);
        for (int times = 0; answer.status() == STILL_COUNTING && times < MOST_TIMES; times++) {
            answer = coordinator.get(plan);
        }
        answer.ok();
    }

    private void keep(String call, String where, JdbcClient jdbc, int rounds, Runnable work) {
        jdbc.sql("select pg_stat_statements_reset()").query(rows -> {});
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long begun = System.nanoTime();
            work.run();
            times.add((System.nanoTime() - begun) / 1e6);
        }
        Cost cost = jdbc.sql("select coalesce(sum(calls), 0) as calls,"
                        + " coalesce(sum(shared_blks_hit + shared_blks_read), 0) as blocks from pg_stat_statements"
                        + " where query not like '%pg_stat_statements%'")
                .query((row, place) ->
                        new Cost(times, row.getDouble("calls") / times.size(), row.getDouble("blocks") / times.size()))
                .single();
        costs.computeIfAbsent(call, any -> new LinkedHashMap<>()).put(where, cost);
    }

    /** The statements of the last piece that was measured. */
    private static void print(String where, JdbcClient jdbc) {
        System.out.println(where + ", most time in");
        jdbc.sql("select calls, round(total_exec_time) as ms, left(query, 160) as query from pg_stat_statements"
                        + " order by total_exec_time desc limit 10")
                .query((row, place) -> row.getLong("calls") + " × " + row.getLong("ms") + " ms "
                        + row.getString("query").replaceAll("\\s+", " "))
                .list()
                .forEach(System.out::println);
    }

    private void tell() {
        Figures figures = new Figures("growth", "Calls with " + FEW + " municipalities and with " + MANY);
        String few = FEW + " municipalities";
        costs.forEach((call, all) -> all.forEach((where, cost) -> {
            String piece = call + ", " + where;
            figures.row(piece, "ms", cost.times());
            figures.row(piece, "statements", List.of(cost.statements()));
            figures.row(piece, "blocks", List.of(cost.blocks()));
        }));
        costs.forEach((call, all) -> all.forEach((where, cost) -> {
            if (!where.equals(few)) {
                figures.atMost(
                        call + ", " + where + ", blocks against " + few,
                        (cost.blocks() + 1) / (all.get(few).blocks() + 1),
                        1.2);
            }
        }));
        figures.print(getClass());
    }
}
