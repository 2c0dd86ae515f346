package se.trygghetshjulet.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.trygghetshjulet.peer.Meter.Sum;
import se.trygghetshjulet.peer.Score.Kind;
import se.trygghetshjulet.scale.RenamedProfiles;
import se.trygghetshjulet.tools.Figures;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Unattended;

/**
 * A municipality's year in the product, and the same work on engines without it, each in turn for one municipality after
 * the other. What the product answers its models in the first year is what the models of the others are answered.
 */
@Import(RecordedYear.class)
abstract class YearAgainstPeers extends RunningWheel {

    private static final int ROUNDS = Integer.getInteger("trygghetshjulet.rounds", 5);
    private static final String PRODUCT = "product";
    private static final String CAMUNDA = "bare Camunda";

    /** Where the profile has put the class paths. */
    private static final Path CLASS_PATHS = Path.of("target/peers");

    private static final Path SOURCES = Path.of("src/benchmark/java");

    @TempDir
    static Path folder;

    private static List<String> kommuner;

    private final Map<String, List<PerTask>> measured = new LinkedHashMap<>();

    @Autowired
    private Meter meter;

    @Autowired
    private ScoreRecorder recorder;

    @DynamicPropertySource
    static void profiles(DynamicPropertyRegistry registry) {
        kommuner = RenamedProfiles.write(folder, ROUNDS + 1);
        registry.add("trygghetshjulet.kommuner-dir", () -> folder.toString());
        registry.add("trygghetshjulet.kommuner", () -> String.join(",", kommuner));
    }

    /** What the figures are called after. */
    abstract String database();

    /** @return JDBC URL of an empty database of the same kind as the product's */
    abstract String emptyDatabase(String name);

    @Test
    void theSameYear() throws IOException {
        Figures figures = new Figures("year-" + database().toLowerCase(), "A year against peers, on " + database());
        recorder.on();
        year(kommuner.get(0));
        Score score = recorder.off();
        Map<String, Peer> peers = peers(score, figures);
        try {
            for (String kommun : kommuner) {
                play(kommun, peers, score.count(Kind.COMPLETE));
            }
            tell(figures, peers);
        } finally {
            peers.values().forEach(Peer::close);
        }
        meter.takenTexts().stream()
                .filter(text -> text.getKey().startsWith(Kind.CLAIM.name())
                        || text.getKey().startsWith(Kind.COMPLETE.name()))
                .limit(60)
                .forEach(text -> System.out.println(
                        text.getValue() + " × " + text.getKey().replaceAll("\\s+", " ")));
    }

    /** The first has been a warm-up for the product, and is one for its peers. */
    private void play(String kommun, Map<String, Peer> peers, long tasks) throws IOException {
        boolean isWarmUp = kommun.equals(kommuner.get(0));
        if (isWarmUp) {
            meter.taken();
            meter.takenTexts();
        } else {
            year(kommun);
            keep(PRODUCT, meter.taken(), tasks);
        }
        for (Map.Entry<String, Peer> peer : peers.entrySet()) {
            Map<String, Sum> sums = peer.getValue().play(kommun);
            if (!isWarmUp) {
                keep(peer.getKey(), sums, tasks);
            }
        }
    }

    private void keep(String engine, Map<String, Sum> sums, long tasks) {
        measured.computeIfAbsent(engine, any -> new ArrayList<>()).add(PerTask.of(sums, tasks));
    }

    private void year(String kommun) {
        new Unattended(engine, site(), municipalities.get(kommun))
                .from("2027-08-25")
                .startingOn("2027-09-01", 2028)
                .until("2028-12-31");
    }

    private Map<String, Peer> peers(Score score, Figures figures) throws IOException {
        Path played = folder.resolve("score");
        score.write(played);
        Path camunda = SOURCES.resolve("CamundaPeer.java");
        Path operaton = Files.writeString(
                folder.resolve("CamundaPeer.java"), Files.readString(camunda).replace("org.camunda.", "org.operaton."));
        Map<String, Peer> peers = new LinkedHashMap<>();
        peers.put(CAMUNDA, start(System.getProperty("java.class.path"), camunda, played));
        for (var other : Map.of("operaton", operaton, "flowable", SOURCES.resolve("FlowablePeer.java"))
                .entrySet()) {
            Path classPath = CLASS_PATHS.resolve(other.getKey() + ".txt");
            if (Files.exists(classPath)) {
                String own = "target/test-classes:" + Files.readString(classPath);
                peers.put("bare " + other.getKey(), start(own, other.getValue(), played));
            } else {
                figures.note("Not measured: " + other.getKey() + ", whose class path the profile finds out");
            }
        }
        return peers;
    }

    private Peer start(String classPath, Path source, Path score) throws IOException {
        String name = source.getFileName() + "" + source.hashCode();
        return Peer.start(
                classPath, source, emptyDatabase(name.replaceAll("\\W", "").toLowerCase()), score, kommuner.get(0));
    }

    private void tell(Figures figures, Map<String, Peer> peers) {
        PerTask.Medians product = PerTask.into(figures, PRODUCT, measured.get(PRODUCT));
        PerTask.Medians camunda = PerTask.into(figures, CAMUNDA, measured.get(CAMUNDA));
        figures.atLeast("Speed against bare Camunda, processor time of the year", camunda.busy() / product.busy(), 0.8);
        figures.atLeast("Speed against bare Camunda, wall", camunda.wall() / product.wall(), 0.8);
        figures.atMost("Statements against bare Camunda", product.statements() / camunda.statements(), 2);
        figures.atMost(
                "Statements against bare Camunda, claiming and completing alone",
                product.ownStatements() / camunda.ownStatements(),
                2);
        measured.forEach((engine, rounds) -> {
            if (!engine.equals(PRODUCT) && !engine.equals(CAMUNDA)) {
                PerTask.into(figures, engine, rounds);
            }
        });
        peers.forEach((engine, peer) -> peer.notes().forEach(note -> figures.note(engine + ": " + note)));
        figures.print(getClass());
    }
}
