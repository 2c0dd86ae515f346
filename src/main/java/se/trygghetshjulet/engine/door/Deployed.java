package se.trygghetshjulet.engine.door;

import org.camunda.bpm.engine.RepositoryService;

/**
 * Something that was deployed, as an address names it.
 *
 * @param kind process-definition, decision-definition or deployment
 */
record Deployed(String kind, String id) {

    /** Whether whoever asks may see it. */
    boolean isSeen(RepositoryService repository) {
        return switch (kind) {
            case "process-definition" ->
                repository
                                .createProcessDefinitionQuery()
                                .processDefinitionId(id)
                                .count()
                        > 0;
            case "decision-definition" ->
                repository
                                .createDecisionDefinitionQuery()
                                .decisionDefinitionId(id)
                                .count()
                        > 0;
            default -> repository.createDeploymentQuery().deploymentId(id).count() > 0;
        };
    }
}
