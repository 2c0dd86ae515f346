package se.trygghetshjulet.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who may ask what, as it has been decided: a line for each address, a column for each kind of person, and in each place the
 * answer's status, with a plus where something was stored.
 */
final class RoleTable {

    private static final Path DECIDED = Path.of("src/test/resources/abuse/vem-far-vad.csv");
    private static final Path SEEN = Path.of("target/abuse/vem-far-vad.csv");

    private final List<String> people;
    private final Map<String, Map<String, String>> seen = new TreeMap<>();

    /** @param people in the order of the columns */
    RoleTable(List<String> people) {
        this.people = people;
    }

    void put(Address address, String person, String cell) {
        seen.computeIfAbsent(address.toString(), line -> new LinkedHashMap<>()).put(person, cell);
    }

    int cells() {
        return seen.values().stream().mapToInt(Map::size).sum();
    }

    /** Leaves what was seen beside the build, for whoever decides on something new. */
    void write() throws IOException {
        Files.createDirectories(SEEN.getParent());
        List<String> lines = new ArrayList<>();
        lines.add("adress;" + String.join(";", people));
        seen.forEach((address, cells) -> lines.add(address + ";"
                + people.stream().map(person -> cells.getOrDefault(person, "")).collect(Collectors.joining(";"))));
        Files.write(SEEN, lines);
    }

    void holdsWhatWasDecided() {
        Map<String, Map<String, String>> decided = decided();
        assertThat(seen.keySet())
                .as(
                        "a new address is decided on in %s, one that is gone is struck out; %s has what was seen",
                        DECIDED, SEEN)
                .containsExactlyInAnyOrderElementsOf(decided.keySet());
        List<String> otherwise = new ArrayList<>();
        seen.forEach((address, cells) -> cells.forEach((person, cell) -> {
            if (!cell.equals(decided.get(address).get(person))) {
                otherwise.add(person + " " + address + ": " + cell + ", not "
                        + decided.get(address).get(person));
            }
        }));
        assertThat(otherwise).as("what is answered otherwise than was decided").isEmpty();
    }

    private Map<String, Map<String, String>> decided() {
        try {
            List<String> lines = Files.readAllLines(DECIDED);
            String[] columns = lines.get(0).split(";");
            Map<String, Map<String, String>> decided = new TreeMap<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(";", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int column = 1; column < columns.length; column++) {
                    row.put(columns[column], cells[column]);
                }
                decided.put(cells[0], row);
            }
            return decided;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
