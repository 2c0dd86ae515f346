package se.trygghetshjulet.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
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

    /** Many against few, by kind of start and whether it is memory. */
    private static final Map<String, Double> WANTED =
            Map.of("first starttrue", 1.3, "first startfalse", 3.0, "restarttrue", 1.3, "restartfalse", 1.5);

    /** The product against an engine with web apps and nothing else. */
    private static final double TO_AN_ENGINE = 1.3;

    private static final String WITHOUT = "restart, " + FEW + ", without its archive of classes";
    private static final String BARE = "restart of an engine with web apps";
    private static final String BARE_WITH = BARE + ", with an archive of its classes";

    @TempDir
    Path folder;

    private final Map<String, List<Start>> starts = new LinkedHashMap<>();

    @Test
    void ofFewAndOfMany() throws IOException {
        Installed product = Installed.in(
                folder.resolve("product"), Application.class, Path.of("target/classes"), path -> true, library -> true);
        Installed kept = product.withArchive(
                folder.resolve("product.jsa"),
                "--spring.main.lazy-initialization=false",
                "--spring.datasource.url=jdbc:h2:mem:once",
                "--trygghetshjulet.demo.files=false");
        Installed engine = Installed.in(
                folder.resolve("engine"),
                BareWebApp.class,
                Path.of("target/test-classes"),
                path -> path.contains(BareWebApp.class.getSimpleName()),
                library -> OF_THE_PRODUCT.stream().noneMatch(library::contains));
        Installed keptEngine =
                engine.withArchive(folder.resolve("engine.jsa"), "--spring.datasource.url=jdbc:h2:mem:once");
        String bare = Postgres.newDatabase();
        start("an engine's first start", bare, engine, List.of());
        starts.clear();
        for (int round = 0; round < ROUNDS; round++) {
            for (int count : new int[] {FEW, MANY}) {
                String database = Postgres.newDatabase();
                List<String> profiles = profiles(count);
                for (String kind : List.of("first start", "restart")) {
                    start(kind + ", " + count, database, kept, profiles);
                }
                if (count == FEW) {
                    start(WITHOUT, database, product, profiles);
                }
            }
            start(BARE, bare, engine, List.of());
            start(BARE_WITH, bare, keptEngine, List.of());
        }
        Figures figures = new Figures("starts", "Starts with " + FEW + " municipalities and with " + MANY);
        tell(figures, "s until started", Start::seconds);
        tell(figures, "s of processor time", Start::busy);
        tell(figures, "MB of memory", Start::memory);
        figures.print(getClass());
    }

    private void start(String what, String database, Installed application, List<String> arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--camunda.bpm.admin-user.id=admin",
                "--camunda.bpm.admin-user.password=demo",
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres"));
        all.addAll(arguments);
        starts.computeIfAbsent(what, any -> new ArrayList<>()).add(Start.of(application, all));
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
        if (!unit.contains("memory")) {
            String few = "restart, " + FEW;
            against(figures, few, BARE, unit, medians);
            against(figures, few, BARE_WITH, unit, medians);
            against(figures, WITHOUT, BARE, unit, medians);
        }
        for (String kind : List.of("first start", "restart")) {
            figures.atMost(
                    kind + " with " + MANY + " against " + FEW + ", " + unit,
                    medians.get(kind + ", " + MANY) / medians.get(kind + ", " + FEW),
                    WANTED.get(kind + unit.contains("memory")));
        }
    }

    private static void against(Figures figures, String what, String bare, String unit, Map<String, Double> medians) {
        figures.atMost(what + " against " + bare + ", " + unit, medians.get(what) / medians.get(bare), TO_AN_ENGINE);
    }
}
