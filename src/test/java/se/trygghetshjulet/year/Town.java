package se.trygghetshjulet.year;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a municipality's profile says about letters, read as it stands in the file and not as the product reads it.
 *
 * @param lead working days before the last day from which is reminded
 * @param leads the same by form, where it differs
 */
record Town(String id, String name, HandCalendar calendar, int lead, Map<String, Integer> leads, List<Dweller> people) {

    /**
     * @param groups what the roles' groups are called in the engine; those of deputies end in -ersattare
     */
    record Dweller(String id, String name, String address, Set<String> groups) {}

    static Town read(String id) {
        try {
            return of(new YAMLMapper().readTree(new File("src/main/resources/kommuner/" + id + ".yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Town of(JsonNode profile) {
        String id = profile.path("id").asText();
        Set<LocalDate> closed = new HashSet<>();
        profile.path("closedDays").forEach(day -> closed.add(LocalDate.parse(day.asText())));
        Map<String, Integer> leads = new HashMap<>();
        profile.path("reminders")
                .path("perForm")
                .properties()
                .forEach(form -> leads.put(form.getKey(), form.getValue().asInt()));
        List<Dweller> people = new ArrayList<>();
        profile.path("people").forEach(person -> people.add(dweller(id, person)));
        return new Town(
                id,
                profile.path("name").asText(),
                new HandCalendar(closed),
                profile.path("reminders").path("daysBefore").asInt(),
                leads,
                people);
    }

    private static Dweller dweller(String kommun, JsonNode person) {
        Set<String> groups = new HashSet<>();
        person.path("roles").forEach(role -> groups.add(kommun + "-" + role.asText()));
        person.path("deputyFor").forEach(role -> groups.add(kommun + "-" + role.asText() + "-ersattare"));
        return new Dweller(
                person.path("id").asText(),
                person.path("firstName").asText() + " "
                        + person.path("lastName").asText(),
                person.path("email").asText(),
                groups);
    }

    int leadFor(String form) {
        return leads.getOrDefault(form, lead);
    }
}
