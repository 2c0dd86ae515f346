package se.trygghetshjulet.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.support.GenericApplicationContext;

class RestOfStartTest {

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void whatTheStartHasLeftIsMadeOnce() {
        try (GenericApplicationContext context = started(() -> "made " + made.incrementAndGet())) {
            assertThat(made).hasValue(0);

            RestOfStart rest = new RestOfStart(context);
            rest.make();
            rest.make();

            assertThat(made).hasValue(1);
            assertThat(context.getBean("left")).isEqualTo("made 1");
            assertThat(readiness(context)).isEqualTo(ReadinessState.ACCEPTING_TRAFFIC);
        }
    }

    @Test
    void aNodeWhoseRestCannotBeMadeTakesNoRequests() {
        try (GenericApplicationContext context = started(() -> {
            throw new IllegalStateException("No such device");
        })) {
            new RestOfStart(context).make();

            assertThat(readiness(context)).isEqualTo(ReadinessState.REFUSING_TRAFFIC);
        }
    }

    @Test
    void aNodeThatIsToldToStopMeanwhileMakesNothingMore() {
        try (GenericApplicationContext context = started(() -> "made " + made.incrementAndGet())) {
            RestOfStart rest = new RestOfStart(context);

            rest.isStopping();
            rest.make();

            assertThat(made).hasValue(0);
        }
    }

    private static GenericApplicationContext started(Supplier<String> left) {
        GenericApplicationContext context = new GenericApplicationContext();
        context.registerBean(ApplicationAvailabilityBean.class);
        context.registerBean("left", String.class, left, bean -> bean.setLazyInit(true));
        context.refresh();
        AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
        return context;
    }

    private static ReadinessState readiness(GenericApplicationContext context) {
        return context.getBean(ApplicationAvailability.class).getReadinessState();
    }
}
