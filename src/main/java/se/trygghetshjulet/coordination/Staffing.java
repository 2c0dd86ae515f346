package se.trygghetshjulet.coordination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.absence.Presence;
import se.trygghetshjulet.coordination.Staff.Holder;
import se.trygghetshjulet.engine.Names;
import se.trygghetshjulet.engine.Names.Known;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.text.SwedishOrder;

/** Finds out who holds which role today. */
@Component
class Staffing {

    private final People people;
    private final Presence presence;
    private final Clock clock;

    Staffing(People people, Presence presence, Clock clock) {
        this.people = people;
        this.presence = presence;
        this.clock = clock;
    }

    Staff of(Municipality municipality) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Contact> contacts = new LinkedHashMap<>();
        Map<String, Set<Role>> roles = new LinkedHashMap<>();
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            for (String group : List.of(role.group(municipality.id()), role.deputies(municipality.id()))) {
                for (Contact contact : people.of(Set.of(group), Set.of())) {
                    contacts.put(contact.id(), contact);
                    groups.computeIfAbsent(contact.id(), id -> new HashSet<>()).add(group);
                    Set<Role> held = roles.computeIfAbsent(contact.id(), id -> EnumSet.noneOf(Role.class));
                    if (group.equals(role.group(municipality.id()))) {
                        held.add(role);
                    }
                }
            }
        }
        Map<String, String> names = Names.apart(contacts.values().stream()
                .map(contact -> Known.of(municipality, contact, Holder.titles(roles.get(contact.id()))))
                .toList());
        Map<String, String> labels = Names.titled(contacts.values().stream()
                .map(contact -> new Known(contact.id(), contact.name(), Holder.titles(roles.get(contact.id()))))
                .toList());
        List<Holder> holders = new ArrayList<>();
        contacts.forEach((id, contact) -> holders.add(new Holder(
                contact,
                names.get(id),
                labels.get(id),
                roles.get(id),
                groups.get(id),
                presence.isAway(municipality.id(), id, today))));
        holders.sort(SwedishOrder.by(Holder::name));
        return new Staff(municipality, List.copyOf(holders));
    }
}
