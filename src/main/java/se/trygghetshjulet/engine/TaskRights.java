package se.trygghetshjulet.engine;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** The engine gives everybody whom a task names a right to it, and never takes that back of its own accord. */
@Component
public class TaskRights {

    private final AuthorizationService authorizations;
    private final IdentityService identity;
    private final People people;

    TaskRights(AuthorizationService authorizations, IdentityService identity, People people) {
        this.authorizations = authorizations;
        this.identity = identity;
        this.people = people;
    }

    /** Whether the person who is logged in may take the task and do it. */
    public boolean mayWorkOn(String taskId) {
        Authentication person = identity.getCurrentAuthentication();
        return person != null && mayWorkOn(taskId, person.getUserId(), person.getGroupIds());
    }

    /** The same of somebody whom the engine does not know to be there: on pages of our own. */
    public boolean mayWorkOn(String taskId, String person) {
        return mayWorkOn(taskId, person, List.copyOf(people.groupsOf(person)));
    }

    private boolean mayWorkOn(String taskId, String person, List<String> groups) {
        return Stream.of(TaskPermissions.TASK_WORK, TaskPermissions.UPDATE)
                .anyMatch(right -> authorizations.isUserAuthorized(person, groups, right, Resources.TASK, taskId));
    }

    /** What a person may do with the task by a role of his is another right, and stays. */
    void withdraw(String taskId, String person) {
        authorizations
                .createAuthorizationQuery()
                .userIdIn(person)
                .resourceType(Resources.TASK)
                .resourceId(taskId)
                .list()
                .forEach(right -> authorizations.deleteAuthorization(right.getId()));
    }
}
