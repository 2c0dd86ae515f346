package se.trygghetshjulet.engine.identity;

import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.ArshjulProcess;
import se.trygghetshjulet.engine.BeslutsrattelseProcess;
import se.trygghetshjulet.engine.FranvaroProcess;
import se.trygghetshjulet.engine.RattelseProcess;
import se.trygghetshjulet.engine.RevideringProcess;
import se.trygghetshjulet.engine.UppsagningProcess;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;

/**
 * What each role may do in the engine. A task is open to its candidates alone, which the engine sees to; beyond that
 * everybody gets Tasklist and sees the models and what the roles are called, whoever holds a role registers absence, and
 * the coordinator starts the wheel and follows it in Cockpit, where the police see how it goes. The tenant keeps all of it
 * within the municipality, and so it is granted once for all of them; but no tenant keeps groups apart, and so what they are
 * called is granted to each municipality.
 */
@Component
class RoleRights {

    /** Either party may terminate the överenskommelse, itself or through the coordinator. */
    private static final Set<Role> MAY_TERMINATE =
            Set.of(Role.SAKERHETSSAMORDNARE, Role.KS_ORDFORANDE, Role.LOKALPOLISOMRADESCHEF);

    private static final Set<Role> MAY_CORRECT = Set.of(Role.KOMMUNIKATOR, Role.SAKERHETSSAMORDNARE);

    /** Who may say that a recorded decision has a slip; the secretary writes the correction. */
    private static final Set<Role> MAY_RAISE_SLIP = Set.of(Role.NAMNDSEKRETERARE, Role.SAKERHETSSAMORDNARE);

    /** The police see in Cockpit's tab Årshjulet how the years go; what runs in the engine is not theirs to open. */
    private static final Set<Role> MAY_WATCH = Set.of(Role.KOMMUNPOLIS, Role.LOKALPOLISOMRADESCHEF);

    private static final String COCKPIT = "cockpit";

    private static final List<Grant> SHARED = shared();

    private final AuthorizationService authorizations;
    private final SharedGroups sharedGroups;

    RoleRights(AuthorizationService authorizations, SharedGroups sharedGroups) {
        this.authorizations = authorizations;
        this.sharedGroups = sharedGroups;
    }

    /** What roles may do in whatever municipality they are held. */
    void create() {
        createMissing(SHARED);
    }

    /** What is the municipality's own; takes back what earlier versions granted to each of its groups, and no more. */
    void create(Municipality municipality) {
        List<Grant> own = own(municipality.id());
        createMissing(own);
        List<Grant> all = Stream.concat(SHARED.stream(), own.stream()).toList();
        String[] groups = groups(municipality.id()).toArray(String[]::new);
        authorizations.createAuthorizationQuery().groupIdIn(groups).list().stream()
                .filter(kept -> isSaidElsewhere(kept, all))
                .forEach(kept -> authorizations.deleteAuthorization(kept.getId()));
    }

    private boolean isSaidElsewhere(Authorization kept, List<Grant> grants) {
        List<String> beside = sharedGroups.beside(List.of(kept.getGroupId()));
        return grants.stream().anyMatch(grant -> beside.contains(grant.group()) && grant.says(kept));
    }

    /** Where more has been granted by hand, that stays. */
    private void createMissing(List<Grant> grants) {
        String[] groups = grants.stream().map(Grant::group).distinct().toArray(String[]::new);
        List<Authorization> kept =
                authorizations.createAuthorizationQuery().groupIdIn(groups).list();
        grants.stream()
                .filter(grant -> kept.stream().noneMatch(grant::isAbout))
                .forEach(grant -> grant.save(authorizations));
    }

    private static List<Grant> shared() {
        List<Grant> grants = new ArrayList<>(List.of(
                Grant.of(SharedGroups.EVERYBODY, Resources.APPLICATION, "tasklist", Permissions.ACCESS),
                Grant.of(
                        SharedGroups.EVERYBODY,
                        Resources.PROCESS_DEFINITION,
                        Authorization.ANY,
                        ProcessDefinitionPermissions.READ),
                start(SharedGroups.HOLDERS, FranvaroProcess.KEY),
                Grant.of(SharedGroups.HOLDERS, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE)));
        grants.addAll(ofCoordinator(SharedGroups.of(Role.SAKERHETSSAMORDNARE)));
        MAY_WATCH.forEach(role ->
                grants.add(Grant.of(SharedGroups.of(role), Resources.APPLICATION, COCKPIT, Permissions.ACCESS)));
        MAY_TERMINATE.forEach(role -> grants.add(start(SharedGroups.of(role), UppsagningProcess.KEY)));
        MAY_CORRECT.forEach(role -> grants.add(start(SharedGroups.of(role), RattelseProcess.KEY)));
        MAY_RAISE_SLIP.forEach(role -> grants.add(start(SharedGroups.of(role), BeslutsrattelseProcess.KEY)));
        return List.copyOf(grants);
    }

    private static List<Grant> ofCoordinator(String group) {
        return List.of(
                Grant.of(group, Resources.APPLICATION, COCKPIT, Permissions.ACCESS),
                Grant.of(
                        group,
                        Resources.PROCESS_DEFINITION,
                        Authorization.ANY,
                        ProcessDefinitionPermissions.READ,
                        ProcessDefinitionPermissions.READ_INSTANCE,
                        ProcessDefinitionPermissions.READ_HISTORY,
                        ProcessDefinitionPermissions.RETRY_JOB),
                start(group, ArshjulProcess.KEY),
                start(group, RevideringProcess.KEY),
                Grant.of(group, Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ));
    }

    private static Grant start(String group, String process) {
        return Grant.of(group, Resources.PROCESS_DEFINITION, process, CREATE_INSTANCE);
    }

    /** What the municipality itself and its groups are called. */
    private static List<Grant> own(String kommun) {
        String everybody = SharedGroups.of(kommun);
        return Stream.concat(
                        Stream.of(Grant.of(everybody, Resources.TENANT, kommun, Permissions.READ)),
                        groups(kommun).map(group -> Grant.of(everybody, Resources.GROUP, group, Permissions.READ)))
                .toList();
    }

    private static Stream<String> groups(String kommun) {
        return Arrays.stream(Role.values()).flatMap(role -> Stream.of(role.group(kommun), role.deputies(kommun)));
    }
}
