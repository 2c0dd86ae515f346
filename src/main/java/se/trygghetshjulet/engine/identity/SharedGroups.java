package se.trygghetshjulet.engine.identity;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;

/**
 * Names under which rights are granted once instead of once for each group. Nobody is a member: whoever is in a role's
 * group has them beside it whenever the engine looks at rights. A municipality's id has no capitals, so that none of
 * them is a role's group.
 */
@Component
class SharedGroups {

    /** Whoever has a role or deputises for one who has, in whatever municipality. */
    static final String EVERYBODY = "ROLLER";

    /** Whoever has a role, in whatever municipality. */
    static final String HOLDERS = "INNEHAVARE";

    private final Map<String, List<String>> byGroup = new HashMap<>();

    SharedGroups(Municipalities municipalities) {
        for (Municipality municipality : municipalities.all()) {
            String own = of(municipality.id());
            for (Role role : Role.values()) {
                byGroup.put(role.group(municipality.id()), List.of(EVERYBODY, own, HOLDERS, of(role)));
                byGroup.put(role.deputies(municipality.id()), List.of(EVERYBODY, own));
            }
        }
    }

    /** Whoever has the role, in whatever municipality. */
    static String of(Role role) {
        return HOLDERS + "-" + role.id();
    }

    /** Whoever has a role in the municipality or deputises for one who has. */
    static String of(String kommun) {
        return "KOMMUN-" + kommun;
    }

    /** Whether it is the group of a role, or of its deputies, in a municipality that is served. */
    boolean isOfRole(String group) {
        return byGroup.containsKey(group);
    }

    /** @param groups ids; null is none */
    List<String> beside(List<String> groups) {
        if (groups == null) {
            return null;
        }
        Set<String> all = new LinkedHashSet<>(groups);
        groups.forEach(group -> all.addAll(byGroup.getOrDefault(group, List.of())));
        return List.copyOf(all);
    }
}
