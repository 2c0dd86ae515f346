package se.trygghetshjulet;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Dependencies run downward, and nobody reaches into another module's inner packages. */
class ModularityTests {

    @Test
    void noModuleReachesIntoAnother() {
        ApplicationModules.of(Application.class).verify();
    }
}
