package se.trygghetshjulet.document.rendering;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the renderer has to say, in our log: left alone it sets up java.util.logging by itself and tells of every step. */
final class RendererLog implements XRLogger {

    private static final Logger LOG = LoggerFactory.getLogger(RendererLog.class);

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return isWorthTelling(diagnostic.getLevel());
    }

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, Throwable error) {
        if (isWorthTelling(level)) {
            LOG.warn("{}", message, error);
        }
    }

    @Override
    public void setLevel(String where, Level level) {
        // ours is set where all others are
    }

    private static boolean isWorthTelling(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
