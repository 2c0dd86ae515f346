package se.trygghetshjulet.year;

import org.springframework.test.context.TestPropertySource;

/** Municipalities of our own invention, each of which asks for what none of the others does. */
@TestPropertySource(properties = "trygghetshjulet.kommuner=djupby")
public abstract class InventedTowns extends RunningWheel {

    protected Unattended unattended(String kommun) {
        return new Unattended(engine, site(), municipalities.get(kommun));
    }

    protected Ledger ledger(String kommun) {
        return new Ledger(jdbc, engine, kommun);
    }

    /** What anybody reads of a municipality. */
    protected String page(String kommun) {
        return site().anonymously("/kommuner/" + kommun).ok().body();
    }
}
