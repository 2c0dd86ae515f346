package se.trygghetshjulet.year;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.trygghetshjulet.year.Town.Dweller;

/** Some municipalities and the people in them, of whom some serve several. */
final class Towns {

    private final Map<String, Town> towns;

    Towns(Collection<Town> towns) {
        this.towns = towns.stream().collect(Collectors.toMap(Town::id, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    static Towns read(String... ids) {
        return new Towns(Arrays.stream(ids).map(Town::read).toList());
    }

    Collection<Town> all() {
        return towns.values();
    }

    Town get(String kommun) {
        return towns.get(kommun);
    }

    /** Ids of those who belong to one of the groups. */
    Set<String> members(Collection<String> groups) {
        return all().stream()
                .flatMap(town -> town.people().stream())
                .filter(person -> person.groups().stream().anyMatch(groups::contains))
                .map(Dweller::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> groupsOf(String person) {
        return entries(person).stream().flatMap(one -> one.groups().stream()).collect(Collectors.toSet());
    }

    Dweller dweller(String person) {
        return entries(person).get(0);
    }

    /** Municipalities in which somebody holds a role. */
    List<String> homes(String person) {
        return all().stream()
                .map(Town::id)
                .filter(kommun -> groupsOf(person).stream()
                        .anyMatch(group -> group.startsWith(kommun + "-") && !group.endsWith("-ersattare")))
                .toList();
    }

    private List<Dweller> entries(String person) {
        return all().stream()
                .flatMap(town -> town.people().stream())
                .filter(one -> one.id().equals(person))
                .toList();
    }
}
