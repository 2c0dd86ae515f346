package se.trygghetshjulet.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;

/** Who holds a role in some municipalities, or stands in for one who does: one question, however many they are. */
@Component
public class PeopleSearch {

    private static final String HOLDERS = """
            select m.group_id_ as role_group, u.first_ as first_name, u.last_ as last_name, u.id_ as id
            from act_id_membership m join act_id_user u on u.id_ = m.user_id_
            where m.group_id_ in (:groups)
            order by u.last_, u.first_, u.id_
            """;

    private final JdbcClient jdbc;

    PeopleSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each person once for each role and municipality. */
    public List<Holder> in(Collection<Municipality> municipalities) {
        if (municipalities.isEmpty()) {
            return List.of();
        }
        Map<String, Holder> byGroup = new HashMap<>();
        for (Municipality municipality : municipalities) {
            Stream.of(Role.values()).forEach(role -> {
                byGroup.put(role.group(municipality.id()), new Holder(null, null, role.title(), municipality));
                byGroup.put(
                        role.deputies(municipality.id()), new Holder(null, null, role.deputiesTitle(), municipality));
            });
        }
        return jdbc.sql(HOLDERS)
                .param("groups", new TreeMap<>(byGroup).keySet())
                .query((row, number) -> byGroup.get(row.getString("role_group"))
                        .held(row.getString("id"), row.getString("first_name") + " " + row.getString("last_name")))
                .list();
    }

    /** @param role in Swedish */
    public record Holder(String id, String name, String role, Municipality municipality) {

        private Holder held(String person, String called) {
            return new Holder(person, called, role, municipality);
        }
    }
}
