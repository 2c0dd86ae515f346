package se.trygghetshjulet.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.trygghetshjulet.peer.Meter.Sum;

/** Another engine in a JVM of its own. */
final class Peer implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final PrintWriter questions;
    private final Set<String> notes = new TreeSet<>();

    private Peer(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.questions = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
    }

    /**
     * @param engine source of the class that builds it
     * @param score file that it plays
     * @param kommun for which it was written
     */
    static Peer start(String classPath, Path engine, String url, Path score, String kommun) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(List.of(
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=512m",
                "-XX:+UseSerialGC",
                "-cp",
                classPath));
        command.addAll(List.of(engine.toString(), url, score.toString(), kommun));
        return new Peer(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** What it could not do, and how often. */
    Set<String> notes() {
        return notes;
    }

    /** @throws IllegalStateException if it ends before it has played */
    Map<String, Sum> play(String kommun) throws IOException {
        questions.println(kommun);
        Map<String, Sum> sums = new TreeMap<>();
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.equals(PeerYear.SAYS + "done")) {
                return sums;
            }
            String[] words = line.split(" ");
            if (line.startsWith(PeerYear.SAYS + "sum ")) {
                sums.put(
                        words[2],
                        new Sum(
                                Long.parseLong(words[3]),
                                Double.parseDouble(words[4]),
                                Double.parseDouble(words[5]),
                                Long.parseLong(words[6]),
                                Long.parseLong(words[7])));
            } else if (line.startsWith(PeerYear.SAYS)) {
                System.out.println(line);
                notes.add(line.substring(PeerYear.SAYS.length()));
            }
        }
        throw new IllegalStateException("The engine has ended");
    }

    @Override
    public void close() {
        process.destroy();
    }
}
