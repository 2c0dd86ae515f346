package se.trygghetshjulet.coordination;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.trygghetshjulet.engine.OpenTasks.Waiting;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.text.SwedishOrder;

/** Those who hold a role in a municipality, or stand in for one. */
record Staff(Municipality municipality, List<Holder> holders) {

    private static final String SIGNATURE = "skriv-under";

    /** Those whom a task can be handed over to: everybody with a role; to sign, only who holds the signatory's. */
    List<Holder> receivers(Waiting waiting) {
        return holders.stream().filter(holder -> mayReceive(holder, waiting)).toList();
    }

    private boolean mayReceive(Holder holder, Waiting waiting) {
        return !SIGNATURE.equals(waiting.task().formId())
                || holder.roles().contains(waiting.task().signatory());
    }

    /** Whoever must hold a task's role to do it; null where anybody with a role may be asked. */
    Role demanded(Waiting waiting) {
        return SIGNATURE.equals(waiting.task().formId()) ? waiting.task().signatory() : null;
    }

    /** Those who can do a task now: who has taken it, or everybody who may. */
    List<Contact> responsible(Waiting waiting) {
        return holders.stream()
                .filter(holder -> waiting.assignee() == null
                        ? waiting.people().contains(holder.id())
                                || waiting.groups().stream().anyMatch(holder.groups()::contains)
                        : waiting.assignee().equals(holder.id()))
                .map(Holder::contact)
                .toList();
    }

    /** The roles, and people named one by one, that may take a task. */
    List<Entitled> entitled(Waiting waiting) {
        return Stream.concat(
                        Stream.of(Role.values())
                                .flatMap(role -> Stream.of(
                                        inGroup(waiting, role.group(municipality.id()), role.title()),
                                        inGroup(waiting, role.deputies(municipality.id()), role.deputiesTitle()))),
                        Stream.of(new Entitled(
                                "Utsedd",
                                waiting.people().stream()
                                        .map(this::name)
                                        .sorted(SwedishOrder.by(name -> name))
                                        .toList())))
                .filter(entitled ->
                        entitled != null && (!entitled.names().isEmpty() || !"Utsedd".equals(entitled.role())))
                .toList();
    }

    private Entitled inGroup(Waiting waiting, String group, String title) {
        return waiting.groups().contains(group)
                ? new Entitled(
                        title,
                        holders.stream()
                                .filter(holder -> holder.groups().contains(group))
                                .map(Holder::name)
                                .toList())
                : null;
    }

    boolean knows(String person) {
        return holders.stream().anyMatch(holder -> holder.id().equals(person));
    }

    /** A person's name; the id of somebody who holds no role any more. */
    String name(String person) {
        return holders.stream()
                .filter(holder -> holder.id().equals(person))
                .findFirst()
                .map(Holder::name)
                .orElse(person);
    }

    /**
     * @param name with what tells the person apart from others of that name in the municipality
     * @param label name and roles, for a choice
     * @param away whether the person is away today
     */
    record Holder(Contact contact, String name, String label, Set<Role> roles, Set<String> groups, boolean away) {

        public String id() {
            return contact.id();
        }

        /** Roles in Swedish, in the order in which they are listed everywhere. */
        static String titles(Set<Role> roles) {
            return Stream.of(Role.values())
                    .filter(roles::contains)
                    .map(Role::title)
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("Ersättare");
        }
    }

    /** @param names nobody may hold the role */
    record Entitled(String role, List<String> names) {}
}
