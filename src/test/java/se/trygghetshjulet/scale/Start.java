package se.trygghetshjulet.scale;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One start of an application in a JVM of its own, which is ended when it is there.
 *
 * @param seconds from the JVM's start until the application says that it has started
 * @param page seconds until it has answered with the page on which people log in to Tasklist
 * @param busy seconds of processor time by the time it says that it has started
 * @param memory what it holds of the machine's memory by then, in MB; Linux alone tells
 */
record Start(double seconds, double page, double busy, double memory) {

    private static final String STARTED = "Started ";
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    /** @throws IllegalStateException if it ends before it has started, or has no such page */
    static Start of(Installed application, List<String> arguments) throws IOException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(application.command(arguments))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader log = process.inputReader(StandardCharsets.UTF_8)) {
            String port = null;
            for (String line = log.readLine(); line != null; line = log.readLine()) {
                Matcher listens = PORT.matcher(line);
                port = listens.find() ? listens.group(1) : port;
                if (line.contains(STARTED + application.name())) {
                    double seconds = since(begun);
                    double busy = process.info()
                                    .totalCpuDuration()
                                    .orElse(Duration.ZERO)
                                    .toMillis()
                            / 1e3;
                    double memory = memory(process.pid());
                    askForThePage(port);
                    return new Start(seconds, since(begun), busy, memory);
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

    private static void askForThePage(String port) throws IOException {
        URL page = new URL("http://127.0.0.1:" + port + "/camunda/app/tasklist/default/");
        try (InputStream answer = page.openStream()) {
            if (!new String(answer.readAllBytes(), StandardCharsets.UTF_8).contains("<html")) {
                throw new IllegalStateException(page + " is no page");
            }
        }
    }

    private static double memory(long process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }
}
