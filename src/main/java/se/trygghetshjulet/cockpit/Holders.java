package se.trygghetshjulet.cockpit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.trygghetshjulet.engine.Names;
import se.trygghetshjulet.engine.Names.Known;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.engine.WheelStanding;
import se.trygghetshjulet.engine.WheelStanding.Task;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.text.SwedishOrder;

/** With whom a municipality's tasks lie, by the names that tell people apart there. */
record Holders(Map<String, String> titles, Map<String, Set<String>> members, Map<String, String> names) {

    static Holders of(Municipality municipality, List<Task> tasks, WheelStanding standing) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            titles.put(role.group(municipality.id()), role.title());
            titles.put(role.deputies(municipality.id()), role.deputiesTitle());
        }
        List<Known> known = tasks.stream()
                .flatMap(
                        task -> Stream.concat(Stream.ofNullable(task.assignee()), candidates(task, standing.members())))
                .distinct()
                .filter(standing.people()::containsKey)
                .map(person -> known(municipality, standing.people().get(person), titles, standing.members()))
                .toList();
        return new Holders(titles, standing.members(), Names.apart(known));
    }

    /** Who has taken it; null while nobody has. */
    String holder(Task task) {
        return task.assignee() == null ? null : name(task.assignee());
    }

    /** Whose task it is. */
    List<String> roles(Task task) {
        List<String> roles = new ArrayList<>();
        titles.forEach((group, title) -> {
            if (task.groups().contains(group)) {
                roles.add(title);
            }
        });
        return roles;
    }

    /** Who may take it, by name. */
    List<String> able(Task task) {
        return candidates(task, members)
                .distinct()
                .map(this::name)
                .sorted(SwedishOrder.words())
                .toList();
    }

    private String name(String person) {
        return names.getOrDefault(person, person);
    }

    private static Stream<String> candidates(Task task, Map<String, Set<String>> members) {
        return Stream.concat(
                task.people().stream(),
                task.groups().stream().flatMap(group -> members.getOrDefault(group, Set.of()).stream()));
    }

    private static Known known(
            Municipality municipality, Contact contact, Map<String, String> titles, Map<String, Set<String>> members) {
        String roles = titles.entrySet().stream()
                .filter(title -> members.getOrDefault(title.getKey(), Set.of()).contains(contact.id()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        return Known.of(municipality, contact, roles);
    }
}
