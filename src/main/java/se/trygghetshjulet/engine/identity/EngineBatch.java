package se.trygghetshjulet.engine.identity;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.springframework.stereotype.Component;

/**
 * Makes one transaction and one command of many: the engine writes at the end of each command, and then in batches. Its
 * queries do not see what the command has done so far; what it looks up by id, it does.
 */
@Component
class EngineBatch {

    private final ProcessEngine engine;

    EngineBatch(ProcessEngine engine) {
        this.engine = engine;
    }

    void run(Runnable work) {
        configuration().getCommandExecutorTxRequired().execute(context -> {
            work.run();
            return null;
        });
    }

    /** Lets go of what the engine made of models and decisions; whoever is the first to need one has it made again. */
    void forgetDefinitions() {
        DeploymentCache made = configuration().getDeploymentCache();
        made.discardProcessDefinitionCache();
        made.discardDecisionDefinitionCache();
        made.discardDecisionRequirementsDefinitionCache();
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
