package se.trygghetshjulet;

import java.util.TimeZone;
import org.h2.util.DateTimeUtils;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import se.trygghetshjulet.municipality.Municipality;

/** Each test class begins in the zone that the JVM was started in, whatever the application of the class before has set. */
public final class FarFromSweden implements BeforeAllCallback {

    /*
     * H2's driver stores dates in the zone that it meets first, for as long as the JVM lives. In the product that is Sweden's,
     * set before all else; in a JVM of tests it would be the zone of the class that touches a database first, and the dates of
     * all after it would be days off, or not, by the order of the classes.
     */
    static {
        TimeZone ofTheJvm = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(Municipality.ZONE));
        DateTimeUtils.getTimeZone();
        TimeZone.setDefault(ofTheJvm);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (context.getRequiredTestClass().getEnclosingClass() == null) {
            TimeZone.setDefault(null);
        }
    }
}
