package se.trygghetshjulet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What stands in a file of the project. */
final class SourceText {

    private SourceText() {}

    /** @throws UncheckedIOException where there is no such file */
    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
