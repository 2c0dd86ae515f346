package se.trygghetshjulet.scale;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An application as the image has it: a jar with its libraries beside it, and an archive of the classes that one start of it
 * has loaded, as the {@code Dockerfile} makes them.
 *
 * @param options with which the JVM starts it
 */
record Installed(String name, List<String> options) {

    private static final String JAVA = ProcessHandle.current().info().command().orElseThrow();

    /** What the profile {@code benchmark} leaves: the libraries that the product is installed with. */
    private static final Path LIBRARIES = Path.of("target/installed.classpath");

    /**
     * @param classes its own, a folder
     * @param whose of them, by their path within the folder
     * @param libraries which of the product's it has, by file name
     */
    static Installed in(
            Path folder, Class<?> application, Path classes, Predicate<String> whose, Predicate<String> libraries)
            throws IOException {
        Files.createDirectories(folder.resolve("lib"));
        List<String> names = new ArrayList<>();
        for (String entry : Files.readString(LIBRARIES).strip().split(File.pathSeparator)) {
            Path library = Path.of(entry);
            String name = library.getFileName().toString();
            if (libraries.test(name)) {
                // two of different makers may have the same name
                String own = "lib/" + names.size() + "-" + name;
                Files.copy(library, folder.resolve(own));
                names.add(own);
            }
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, application.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", names));
        Path jar = folder.resolve("application.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest);
                Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.sorted().toList()) {
                String path = classes.relativize(file).toString().replace(File.separatorChar, '/');
                boolean isFolder = Files.isDirectory(file);
                if (!path.isEmpty() && whose.test(path)) {
                    // a library that looks for what lies in a folder asks for the folder
                    entries.putNextEntry(new JarEntry(isFolder ? path + "/" : path));
                    if (!isFolder) {
                        Files.copy(file, entries);
                    }
                }
            }
        }
        return new Installed(application.getSimpleName(), List.of("-jar", jar.toString()));
    }

    /** Starts once, on a database of its own in memory, and ends where it would take requests. */
    Installed withArchive(Path archive, String... arguments) throws IOException {
        Stream<String> once = Stream.of("-XX:ArchiveClassesAtExit=" + archive, "-Dspring.context.exit=onRefresh");
        Process process = new ProcessBuilder(
                        command(once, Stream.concat(Arrays.stream(arguments), Stream.of("--server.port=0"))))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.onExit().join();
        if (Files.notExists(archive)) {
            throw new IllegalStateException(name + " has left no archive");
        }
        return new Installed(
                name,
                Stream.concat(Stream.of("-XX:SharedArchiveFile=" + archive), options.stream())
                        .toList());
    }

    List<String> command(List<String> arguments) {
        return command(Stream.empty(), arguments.stream());
    }

    private List<String> command(Stream<String> more, Stream<String> arguments) {
        return Stream.of(Stream.of(JAVA, "-Xmx2g", "-XX:+UseSerialGC"), more, options.stream(), arguments)
                .flatMap(all -> all)
                .collect(Collectors.toList());
    }
}
