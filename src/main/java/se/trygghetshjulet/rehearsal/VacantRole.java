package se.trygghetshjulet.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.trygghetshjulet.municipality.Role;

/** Tasks that nobody may do, as the role has no holder. */
final class VacantRole implements CollisionCheck {

    @Override
    public List<Collision> in(YearPlan plan) {
        Map<Role, List<PlannedTask>> vacant = new LinkedHashMap<>();
        plan.tasks().stream()
                .filter(task -> task.people().isEmpty())
                .forEach(task -> task.roles()
                        .forEach(role -> vacant.computeIfAbsent(role, any -> new ArrayList<>())
                                .add(task)));
        return vacant.entrySet().stream()
                .map(role -> new Collision(
                        role.getValue().get(0).opened(),
                        "Ingen har rollen",
                        "Rollen " + role.getKey().title() + " har ingen innehavare, och "
                                + role.getValue().size()
                                + (role.getValue().size() == 1 ? " uppgift" : " uppgifter")
                                + " väntar på den, den första från den "
                                + SwedishDay.of(role.getValue().get(0).opened())
                                + ". Lägg in någon i rollen i Camunda Admin före dess."))
                .toList();
    }
}
