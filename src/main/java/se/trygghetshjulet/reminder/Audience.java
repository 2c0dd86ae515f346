package se.trygghetshjulet.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.absence.Presence;
import se.trygghetshjulet.engine.OpenTasks.Waiting;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.letter.TaskAudience;
import se.trygghetshjulet.municipality.Role;

/** Whom a task concerns, and who answers to the table's words for it. Whoever is away is replaced by the deputy. */
@Component
class Audience implements TaskAudience {

    private static final String DEPUTIES = "-ersattare";

    private final People people;
    private final Presence presence;
    private final Clock clock;

    Audience(People people, Presence presence, Clock clock) {
        this.people = people;
        this.presence = presence;
        this.clock = clock;
    }

    /** Whoever has taken the task, or else those who may take it; not those whom it was opened to when it was late. */
    List<Contact> holders(Waiting waiting) {
        if (waiting.assignee() != null) {
            return people.of(Set.of(), Set.of(waiting.assignee()));
        }
        return people.of(
                waiting.groups().stream().filter(group -> !isOfDeputies(group)).toList(), waiting.people());
    }

    /** Those of some people who are there to do a task on a day, and those who may stand in for the others. */
    List<Contact> present(WheelTask task, Collection<Contact> contacts, LocalDate day) {
        return presence.standIns(task, contacts, day);
    }

    /** @param receiver as the table writes it; people of the task itself or of the municipality */
    List<Contact> of(String receiver, Waiting waiting) {
        return switch (receiver) {
            case "innehavare" -> present(waiting.task(), holders(waiting), LocalDate.now(clock));
            case "ersattare" -> present(waiting.task(), people.of(deputies(waiting), Set.of()), LocalDate.now(clock));
            default -> of(receiver, waiting.task().kommun());
        };
    }

    /** @param receiver as the table writes it; people of the municipality */
    List<Contact> of(String receiver, String kommun) {
        Role role = switch (receiver) {
            case "samordnare" -> Role.SAKERHETSSAMORDNARE;
            case "ordforande" -> Role.BRA_ORDFORANDE;
            default -> Role.of(receiver);
        };
        return presence.standIns(kommun, people.of(Set.of(role.group(kommun)), Set.of()), LocalDate.now(clock));
    }

    /** Roles that are to do a task; none where it names people only. */
    Set<Role> roles(Waiting waiting) {
        return Arrays.stream(Role.values())
                .filter(role ->
                        waiting.groups().contains(role.group(waiting.task().kommun())))
                .collect(Collectors.toSet());
    }

    /** Groups of those who stand in for the roles of a task. */
    Set<String> deputies(Waiting waiting) {
        return roles(waiting).stream()
                .map(role -> role.deputies(waiting.task().kommun()))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean includes(Waiting waiting, String person) {
        Set<String> openedTo =
                waiting.groups().stream().filter(Audience::isOfDeputies).collect(Collectors.toSet());
        LocalDate today = LocalDate.now(clock);
        return List.of(holders(waiting), people.of(openedTo, Set.of())).stream()
                .flatMap(contacts -> present(waiting.task(), contacts, today).stream())
                .anyMatch(contact -> contact.id().equals(person));
    }

    private static boolean isOfDeputies(String group) {
        return group.endsWith(DEPUTIES);
    }
}
