package se.trygghetshjulet.engine;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** The engine gives everybody whom a task names a right to it, and never takes that back of its own accord. */
@Component
class TaskRights {

    private final AuthorizationService authorizations;

    TaskRights(AuthorizationService authorizations) {
        this.authorizations = authorizations;
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
