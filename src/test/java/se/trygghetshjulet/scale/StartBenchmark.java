package se.trygghetshjulet.scale;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.trygghetshjulet.Application;
import se.trygghetshjulet.tools.Figures;
import se.trygghetshjulet.year.Postgres;

/**
 * What a start costs with five municipalities and with many, and what it costs an engine with web apps and nothing else;
 * on PostgreSQL, in turns, so that a noisy machine troubles all alike. Run by name.
 */
class StartBenchmark {

    private static final int FEW = 5;
    private static final int MANY = Integer.getInteger("trygghetshjulet.many", 290);
    private static final int ROUNDS = Integer.getInteger("trygghetshjulet.rounds", 3);

    /** What the product has beside the engine; without it the starters configure nothing more. */
    private static final List<String> OF_THE_PRODUCT = List.of(
            "flyway", "security", "spring-data", "thymeleaf", "mail", "actuator", "modulith", "r2dbc", "dss", "poi");

    /** What would be scanned, or configure itself, in a product that has it beside it: a server for sign-on, with its key. */
    private static final List<String> ONLY_OF_TESTS = List.of("test-classes", "authorization-server");

    /** Many against few, by kind of start and whether it is memory. */
    private static final Map<String, Double> WANTED =
            Map.of("first starttrue", 1.3, "first startfalse", 3.0, "restarttrue", 1.3, "restartfalse", 1.5);

    @TempDir
    Path folder;

    private final Map<String, List<Start>> starts = new LinkedHashMap<>();

    @Test
    void ofFewAndOfMany() throws IOException {
        String bare = Postgres.newDatabase();
        start("bare engine with web apps, first start", bare, BareWebApp.class, bareClassPath(), List.of());
        starts.clear();
        for (int round = 0; round < ROUNDS; round++) {
            for (int count : new int[] {FEW, MANY}) {
                String database = Postgres.newDatabase();
                List<String> profiles = profiles(count);
                for (String kind : List.of("first start", "restart")) {
                    start(kind + ", " + count, database, Application.class, classPath(), profiles);
                }
            }
            start("restart of a bare engine with web apps", bare, BareWebApp.class, bareClassPath(), List.of());
        }
        Figures figures = new Figures("starts", "Starts with " + FEW + " municipalities and with " + MANY);
        tell(figures, "s until started", Start::seconds);
        tell(figures, "s of processor time", Start::busy);
        tell(figures, "MB of memory", Start::memory);
        figures.print(getClass());
    }

    private void start(String what, String database, Class<?> application, String classPath, List<String> arguments)
            throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--camunda.bpm.admin-user.id=admin",
                "--camunda.bpm.admin-user.password=demo",
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres"));
        all.addAll(arguments);
        starts.computeIfAbsent(what, any -> new ArrayList<>()).add(Start.of(classPath, application, all));
    }

    private List<String> profiles(int count) throws IOException {
        Path own = Files.createDirectories(folder.resolve(String.valueOf(count)));
        return List.of(
                "--trygghetshjulet.kommuner-dir=" + own,
                "--trygghetshjulet.kommuner=" + String.join(",", RenamedProfiles.write(own, count)),
                "--trygghetshjulet.demo.files=false");
    }

    private void tell(Figures figures, String unit, ToDoubleFunction<Start> measure) {
        Map<String, Double> medians = new LinkedHashMap<>();
        starts.forEach((what, all) -> medians.put(
                what,
                figures.row(
                        what,
                        unit,
                        all.stream().map(one -> measure.applyAsDouble(one)).toList())));
        for (String kind : List.of("first start", "restart")) {
            figures.atMost(
                    kind + " with " + MANY + " against " + FEW + ", " + unit,
                    medians.get(kind + ", " + MANY) / medians.get(kind + ", " + FEW),
                    WANTED.get(kind + unit.contains("memory")));
        }
    }

    private static String classPath() {
        return classPath(entry -> ONLY_OF_TESTS.stream().noneMatch(new File(entry).getName()::contains));
    }

    private static String bareClassPath() {
        return classPath(entry -> !entry.endsWith("target" + File.separator + "classes")
                && OF_THE_PRODUCT.stream().noneMatch(new File(entry).getName()::contains));
    }

    private static String classPath(Predicate<String> which) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(which)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
