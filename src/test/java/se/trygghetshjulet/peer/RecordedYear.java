package se.trygghetshjulet.peer;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.aopalliance.intercept.MethodInterceptor;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * The product with a meter at its engine and its database, and somebody who writes the score. Imported by whoever measures and
 * no configuration otherwise: a rehearsal looks for components by itself, and would be metered in every test.
 */
class RecordedYear {

    private static final Meter METER = new Meter();

    @Bean
    Meter meter() {
        return METER;
    }

    @Bean
    ScoreRecorder scoreRecorder() {
        return new ScoreRecorder();
    }

    @Bean
    static BeanPostProcessor watchedDatabase() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? watched(source) : bean;
            }
        };
    }

    /** Still of its own class: Flyway is set up from what the pool knows. */
    private static Object watched(DataSource source) {
        DataSource counting = METER.watched(source);
        ProxyFactory proxy = new ProxyFactory(source);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodInterceptor)
                call -> "getConnection".equals(call.getMethod().getName()) && call.getArguments().length == 0
                        ? counting.getConnection()
                        : call.proceed());
        return proxy.getProxy();
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ProcessEnginePlugin recording(ApplicationContext context, Meter meter, ScoreRecorder recorder) {
        MeteredCommands metered = new MeteredCommands(meter, recorder);
        return new AbstractProcessEnginePlugin() {

            @Override
            public void preInit(ProcessEngineConfigurationImpl configuration) {
                List<CommandInterceptor> all = new ArrayList<>(List.of(metered));
                all.addAll(orNone(configuration.getCustomPreCommandInterceptorsTxRequired()));
                configuration.setCustomPreCommandInterceptorsTxRequired(all);
                List<BpmnParseListener> listeners =
                        new ArrayList<>(orNone(configuration.getCustomPostBPMNParseListeners()));
                listeners.add(new RecordedModels(recorder));
                configuration.setCustomPostBPMNParseListeners(listeners);
                configuration.setExpressionManager(new RecordedExpressions(context, recorder));
            }

            @Override
            public void postProcessEngineBuild(ProcessEngine engine) {
                metered.of(engine);
            }
        };
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}
