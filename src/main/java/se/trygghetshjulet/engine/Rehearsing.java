package se.trygghetshjulet.engine;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * An engine that rehearses beside the one that works, in the same JVM. The engine lists all of its kind by name, and
 * the REST API and the web apps reach whatever stands there: this one is taken off the list before it has anything in it.
 */
@Component
@Profile(Rehearsing.PROFILE)
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Rehearsing extends AbstractProcessEnginePlugin {

    /** Spring profile of an application that rehearses. */
    public static final String PROFILE = "rehearsal";

    Rehearsing() {}

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomHistoryLevels(List.of(new CasesOnlyHistory()));
        configuration.setHistory(CasesOnlyHistory.NAME);
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        ProcessEngines.unregister(engine);
    }
}
