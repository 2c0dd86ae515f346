package se.trygghetshjulet.engine.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the engine's own description of its REST API says there is, with ids filled in. */
final class EveryEndpoint {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

    /** @param path behind the API's own address, with a slash first */
    record Call(String method, String path) {}

    private final Map<String, String> ids;

    /** @param ids by the first segments of the path that they belong to, such as {@code history/process-instance} */
    EveryEndpoint(Map<String, String> ids) {
        this.ids = ids;
    }

    /** Each endpoint whose address names something. */
    List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        description()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (METHODS.contains(method) && path.getKey().contains("{")) {
                        calls.add(new Call(method.toUpperCase(), filled(path.getKey())));
                    }
                }));
        return calls;
    }

    private String filled(String path) {
        String id = ids.entrySet().stream()
                .filter(entry -> path.startsWith("/" + entry.getKey() + "/"))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse("finns-inte");
        return path.replace("{id}", id)
                .replace("{key}", path.contains("process") ? "arshjul" : "paminnelse")
                .replace("{tenant-id}", "provby")
                .replaceAll("\\{[^}]*}", "finns-inte");
    }

    private static JsonNode description() {
        try (InputStream file = EveryEndpoint.class.getResourceAsStream("/openapi.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
