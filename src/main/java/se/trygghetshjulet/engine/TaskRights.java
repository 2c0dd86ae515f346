package se.trygghetshjulet.engine;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** The engine gives everybody who gets a task a right to it, and never takes that back. */
@Component
class TaskRights {

    private final TaskService tasks;
    private final AuthorizationService authorizations;

    TaskRights(TaskService tasks, AuthorizationService authorizations) {
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    /** A person keeps the right for as long as he has the task or is named for it; a role's right is another's. */
    void review(String taskId, String person) {
        boolean isNamed = tasks.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getUserId)
                .anyMatch(person::equals);
        if (!isNamed) {
            authorizations
                    .createAuthorizationQuery()
                    .userIdIn(person)
                    .resourceType(Resources.TASK)
                    .resourceId(taskId)
                    .list()
                    .forEach(right -> authorizations.deleteAuthorization(right.getId()));
        }
    }
}
