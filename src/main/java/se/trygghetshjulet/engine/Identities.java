package se.trygghetshjulet.engine;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who somebody is to the engine: the person with groups and municipalities, by which it checks rights. */
@Component
public class Identities {

    private final IdentityService identity;
    private final JdbcClient database;

    Identities(IdentityService identity, JdbcClient database) {
        this.identity = identity;
        this.database = database;
    }

    /** @param person user id; whoever is nobody belongs to nothing */
    public Authentication of(String person) {
        List<String> groups = identity.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
        return new Authentication(person, groups, tenants(person));
    }

    /** The engine's own query goes through the memberships of all municipalities, and comes with each request. */
    private List<String> tenants(String person) {
        return database.sql("""
                        select TENANT_ID_ from ACT_ID_TENANT_MEMBER where USER_ID_ = :person
                        union
                        select OWN.TENANT_ID_ from ACT_ID_MEMBERSHIP M
                        join ACT_ID_TENANT_MEMBER OWN on OWN.GROUP_ID_ = M.GROUP_ID_ where M.USER_ID_ = :person
                        """).param("person", person).query(String.class).list();
    }
}
