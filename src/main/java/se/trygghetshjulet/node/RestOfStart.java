package se.trygghetshjulet.node;

import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Rehearsing;

/**
 * Makes what a start has left for later, beside the first requests, so that nobody waits for it for long. What cannot be made is
 * a fault of the installation, as it would have been at start: the log says so, and the node takes no more requests.
 */
@Component
@Profile("!" + Rehearsing.PROFILE)
@ConditionalOnProperty(name = "trygghetshjulet.node.make-the-rest", matchIfMissing = true)
class RestOfStart {

    private static final Logger LOG = LoggerFactory.getLogger(RestOfStart.class);

    private final ConfigurableApplicationContext context;
    private volatile boolean isStopping;

    RestOfStart(ConfigurableApplicationContext context) {
        this.context = context;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void isReady() {
        Thread maker = new Thread(this::make, "rest-of-start");
        maker.setDaemon(true);
        maker.start();
    }

    /** Before beans are taken away: what is left then is nobody's any more. */
    @EventListener(ContextClosedEvent.class)
    void isStopping() {
        isStopping = true;
    }

    void make() {
        ConfigurableListableBeanFactory beans = context.getBeanFactory();
        try {
            Arrays.stream(beans.getBeanDefinitionNames())
                    .takeWhile(name -> !isStopping)
                    .filter(name -> isLeft(beans.getMergedBeanDefinition(name)))
                    .forEach(beans::getBean);
        } catch (BeansException e) {
            if (!isStopping) {
                LOG.error("What the start left for later cannot be made; this node takes no requests", e);
                AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
            }
        }
    }

    private static boolean isLeft(BeanDefinition bean) {
        return bean.isLazyInit() && bean.isSingleton() && !bean.isAbstract();
    }
}
