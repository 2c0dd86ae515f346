package se.trygghetshjulet.engine.identity;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
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
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    work.run();
                    return null;
                });
    }
}
