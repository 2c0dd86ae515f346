package se.trygghetshjulet.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Stands before the engine's transactions, whoever has a job executed: the job executor, Cockpit, or a story by hand. */
@Component
class EarlyWorkPlugin extends AbstractProcessEnginePlugin {

    private final SingletonSupplier<EarlyWork> works;

    EarlyWorkPlugin(ObjectProvider<EarlyWork> works) {
        this.works = SingletonSupplier.of(works::getObject);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<CommandInterceptor> before = configuration.getCustomPreCommandInterceptorsTxRequired();
        List<CommandInterceptor> all = new ArrayList<>(before == null ? List.of() : before);
        all.add(new BeforeTransaction());
        configuration.setCustomPreCommandInterceptorsTxRequired(all);
    }

    private final class BeforeTransaction extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            if (!(command instanceof ExecuteJobsCmd)) {
                return next.execute(command);
            }
            EarlyWork early = works.obtain();
            try {
                early.before(jobOf(command));
                return next.execute(command);
            } finally {
                early.forget();
            }
        }

        /** The engine tells nobody which job its command executes. */
        private static String jobOf(Command<?> command) {
            return (String) new DirectFieldAccessor(command).getPropertyValue("jobId");
        }
    }
}
