package se.trygghetshjulet.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** As many municipalities as one likes: one profile again and again, by other names. */
public final class RenamedProfiles {

    private static final Path ONE = Path.of("src/test/kommuner/provby.yaml");

    private RenamedProfiles() {}

    /** @return ids of the municipalities whose profiles are now in the folder */
    public static List<String> write(Path folder, int count) {
        try {
            String profile = Files.readString(ONE);
            return IntStream.rangeClosed(1, count)
                    .mapToObj(number -> write(folder, profile, "ort%03d".formatted(number), "Ort " + number))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(Path folder, String profile, String id, String name) {
        try {
            Files.writeString(
                    folder.resolve(id + ".yaml"), profile.replace("provby", id).replace("Provby", name));
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
