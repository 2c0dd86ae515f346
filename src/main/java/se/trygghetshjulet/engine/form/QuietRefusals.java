package se.trygghetshjulet.engine.form;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.Arrays;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormBreach;

/**
 * A form that is sent back for correction is everyday life. The engine would log it twice as an error, with stack
 * traces, and bury what an operator needs to see.
 */
@Component
@Lazy(false)
class QuietRefusals extends TurboFilter {

    @PostConstruct
    void attach() {
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        if (factory instanceof LoggerContext logback) {
            start();
            logback.addTurboFilter(this);
        }
    }

    @PreDestroy
    void detach() {
        stop();
    }

    @Override
    public FilterReply decide(
            Marker marker, Logger logger, Level level, String format, Object[] parameters, Throwable thrown) {
        boolean refusal = isRefusal(thrown)
                || parameters != null
                        && Arrays.stream(parameters)
                                .anyMatch(
                                        parameter -> parameter instanceof Throwable throwable && isRefusal(throwable));
        return isStarted() && refusal ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    private static boolean isRefusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof FormBreach) {
                return true;
            }
        }
        return false;
    }
}
