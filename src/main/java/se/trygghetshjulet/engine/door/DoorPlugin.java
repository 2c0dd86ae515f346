package se.trygghetshjulet.engine.door;

import io.github.bucket4j.TimeMeter;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** What the door needs to know of the engine, from inside. */
@Component
class DoorPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPreCommandInterceptorsTxRequired(
                watched(configuration.getCustomPreCommandInterceptorsTxRequired()));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(
                watched(configuration.getCustomPreCommandInterceptorsTxRequiresNew()));
    }

    private static List<CommandInterceptor> watched(List<CommandInterceptor> others) {
        List<CommandInterceptor> interceptors = new ArrayList<>(List.of(new EngineCalls()));
        if (others != null) {
            interceptors.addAll(others);
        }
        return interceptors;
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setIdentityService(
                PasswordGuard.before(configuration.getIdentityService(), new Attempts(TimeMeter.SYSTEM_NANOTIME)));
        configuration.setCommandCheckers(configuration.getCommandCheckers().stream()
                .map(MunicipalWalls::around)
                .toList());
    }
}
