package se.trygghetshjulet.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The W3C's checker of HTML and CSS, all files at once. Java runs it; npm brings it. */
public final class NuChecker {

    private static final String JAR = "node_modules/vnu-jar/build/dist/vnu.jar";

    /** Thymeleaf writes the hidden field against forged requests as XHTML does; harmless, and the only remark. */
    private static final String THYMELEAFS_SLASH = ".*Trailing slash on void elements.*";

    private final Path folder;
    private final List<String> files = new ArrayList<>();

    /** @param folder for the files to check; emptied */
    public NuChecker(Path folder) {
        this.folder = folder.toAbsolutePath();
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> old = Files.walk(folder)) {
                    for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param name of the file; several may have the same, as what a page says depends on what was done before */
    public void add(String name, String content) {
        Path file = folder.resolve((files.size() + 1) + "-" + name);
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.add(file.toString());
    }

    /** Errors, warnings and remarks; empty if there are none. */
    public String remarks() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss4m",
                "-jar",
                NodeTools.home().resolve(JAR).toString(),
                "--stdout",
                "--exit-zero-always",
                "--also-check-css",
                "--filterpattern",
                THYMELEAFS_SLASH));
        command.addAll(files);
        return NodeTools.run(folder, command).output().replace(folder + "/", "").strip();
    }
}
