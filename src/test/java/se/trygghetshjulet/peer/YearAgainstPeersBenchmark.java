package se.trygghetshjulet.peer;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.trygghetshjulet.scale.RenamedProfiles;
import se.trygghetshjulet.peer.Meter.Sum;
import se.trygghetshjulet.peer.Score.Kind;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Unattended;

/** A municipality's year in the product, and the same work on engines without it; run by name. */
@Import(RecordedYear.class)
class YearAgainstPeersBenchmark extends RunningWheel {

    private static final int ROUNDS = Integer.getInteger("trygghetshjulet.rounds", 5);

    @TempDir
    static Path folder;

    private static List<String> kommuner;

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

    @Test
    void theSameYear() throws IOException {
        recorder.on();
        year(kommuner.get(0));
        Score score = recorder.off();
        Path file = folder.resolve("score");
        score.write(file);
        System.out.println("tasks " + score.count(Kind.COMPLETE) + " starts " + score.count(Kind.START) + " jobs "
                + score.count(Kind.JOB) + " transactions " + score.transactions().size());
        meter.taken();
        meter.takenTexts();
        try (Peer camunda = Peer.start(
                System.getProperty("java.class.path"), Path.of("src/benchmark/java/CamundaPeer.java"), "jdbc:h2:mem:peer", file, kommuner.get(0))) {
            System.out.println(camunda.play(kommuner.get(0)));
            for (String kommun : kommuner.subList(1, kommuner.size())) {
                year(kommun);
                System.out.println(show(meter.taken()));
                if (kommun.endsWith("002")) meter.takenTexts().stream().limit(70).forEach(t -> System.out.println(t.getValue() + " " + t.getKey().replaceAll("\\s+", " ")));
                System.out.println(show(camunda.play(kommun)));
            }
        }
    }

    private static String show(Map<String, Sum> sums) {
        StringBuilder text = new StringBuilder("\n");
        sums.forEach((k, s) -> text.append(String.format("%-40s %5d wall %8.1f cpu %8.1f st %6d trips %6d%n", k, s.count(), s.wall(), s.busy(), s.statements(), s.trips())));
        Sum t = sums.values().stream().reduce(Sum.NOTHING, Sum::plus);
        text.append(String.format("%-40s %5d wall %8.1f cpu %8.1f st %6d trips %6d%n", "all", t.count(), t.wall(), t.busy(), t.statements(), t.trips()));
        return text.toString();
    }

    private void year(String kommun) {
        new Unattended(engine, site(), municipalities.get(kommun))
                .from("2027-08-25")
                .startingOn("2027-09-01", 2028)
                .until("2028-12-31");
    }
}
