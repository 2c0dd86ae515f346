package se.trygghetshjulet.year;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A task that waits, as the diary tells of it. */
final class OracleTask {

    private static final String DEPUTIES = "-ersattare";

    final String id;
    final String title;
    final String form;
    final String kommun;
    final Set<String> groups;
    final Set<String> people;
    LocalDate lastDay;
    String assignee;

    OracleTask(Diary.Opened entry) {
        id = entry.task();
        title = entry.title();
        form = entry.form();
        kommun = entry.kommun();
        groups = new TreeSet<>(entry.groups());
        people = new TreeSet<>(entry.people());
        lastDay = entry.lastDay();
        assignee = entry.assignee();
    }

    void mayBeTakenBy(Set<String> newGroups, Set<String> newPeople) {
        groups.clear();
        groups.addAll(newGroups);
        people.clear();
        people.addAll(newPeople);
    }

    Set<String> roleGroups() {
        return groups.stream().filter(group -> !group.endsWith(DEPUTIES)).collect(Collectors.toSet());
    }

    Set<String> deputyGroups() {
        return groups.stream().filter(group -> group.endsWith(DEPUTIES)).collect(Collectors.toSet());
    }

    /** Ids of the roles, without the municipality. */
    Set<String> roles() {
        return roleGroups().stream()
                .map(group -> group.substring(kommun.length() + 1))
                .collect(Collectors.toSet());
    }

    /** Who has taken it, or else those whose it is to take. */
    Set<String> holders(Towns towns) {
        if (assignee != null) {
            return Set.of(assignee);
        }
        Set<String> holders = towns.members(roleGroups());
        holders.addAll(people);
        return holders;
    }

    boolean isTakenOrFreeFor(String person, Set<String> groupsOfPerson) {
        return assignee == null
                ? people.contains(person) || !Collections.disjoint(groups, groupsOfPerson)
                : assignee.equals(person);
    }
}
