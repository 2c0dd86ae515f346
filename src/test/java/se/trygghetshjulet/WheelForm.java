package se.trygghetshjulet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One file in {@code forms/}. */
record WheelForm(Path file, Component root) {

    private static final Set<String> SHOWS_ONLY = Set.of("text", "html", "table", "image", "separator", "spacer");

    static List<WheelForm> all() {
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            return files.sorted().map(WheelForm::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WheelForm read(Path file) {
        try {
            return new WheelForm(file, new Component(new ObjectMapper().readTree(file.toFile())));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    String id() {
        return file.getFileName().toString().replaceFirst("\\.form$", "");
    }

    /** Every component, at any depth. */
    Stream<Component> components() {
        return root.children().flatMap(Component::withAllInside);
    }

    @Override
    public String toString() {
        return file.toString();
    }

    /** One component, or the form itself, which holds components as they do. */
    record Component(JsonNode json) {

        String id() {
            return json.path("id").asText();
        }

        String type() {
            return json.path("type").asText();
        }

        boolean isList() {
            return "dynamiclist".equals(type());
        }

        boolean isGroup() {
            return "group".equals(type());
        }

        /** Takes in a value under its key, or rows under its path. */
        boolean isField() {
            return !isGroup() && !SHOWS_ONLY.contains(type());
        }

        String key() {
            return json.path(isList() ? "path" : "key").asText();
        }

        String hideCondition() {
            return json.path("conditional").path("hide").asText();
        }

        /** Values of the options that the form itself lists. */
        List<String> options() {
            return json.path("values").findValuesAsText("value");
        }

        Stream<Component> children() {
            return StreamSupport.stream(json.path("components").spliterator(), false)
                    .map(Component::new);
        }

        /** The fields of this level, those in groups with them; what lies in a list belongs to its rows. */
        Stream<Component> fields() {
            return children()
                    .flatMap(child -> child.isGroup() ? child.fields() : Stream.of(child))
                    .filter(Component::isField);
        }

        Stream<Component> withAllInside() {
            return Stream.concat(Stream.of(this), children().flatMap(Component::withAllInside));
        }
    }
}
