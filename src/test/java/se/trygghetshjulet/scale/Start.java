package se.trygghetshjulet.scale;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * One start of an application in a JVM of its own, which is ended when it is there.
 *
 * @param seconds from the JVM's start until the application says that it has started
 * @param busy seconds of processor time by the time it says that it has started
 * @param memory what it holds of the machine's memory by then, in MB; Linux alone tells
 */
record Start(double seconds, double busy, double memory) {

    private static final String STARTED = "Started ";

    /** @throws IllegalStateException if it ends before it has started */
    static Start of(Installed application, List<String> arguments) throws IOException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(application.command(arguments))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader log = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = log.readLine(); line != null; line = log.readLine()) {
                if (line.contains(STARTED + application.name())) {
                    double seconds = since(begun);
                    double busy = process.info()
                                    .totalCpuDuration()
                                    .orElse(Duration.ZERO)
                                    .toMillis()
                            / 1e3;
                    double memory = memory(process.pid());
                    return new Start(seconds, busy, memory);
                }
            }
            throw new IllegalStateException(application.name() + " did not start");
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double memory(long process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }
}
