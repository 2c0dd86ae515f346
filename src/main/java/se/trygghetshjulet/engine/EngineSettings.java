package se.trygghetshjulet.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the engine can only be told in code; the rest stands in {@code application.yaml}. */
@Component
@Profile("!" + Rehearsing.PROFILE)
class EngineSettings extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomHistoryLevels(List.of(new ContentFreeHistory()));
        configuration.setHistory(ContentFreeHistory.NAME);
        QueryProperties.register();
    }
}
