package se.trygghetshjulet;

import java.util.TimeZone;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Each test class begins in the zone that the JVM was started in, whatever the application of the class before has set. */
public final class FarFromSweden implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        if (context.getRequiredTestClass().getEnclosingClass() == null) {
            TimeZone.setDefault(null);
        }
    }
}
