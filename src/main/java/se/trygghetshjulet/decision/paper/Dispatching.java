package se.trygghetshjulet.decision.paper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.trygghetshjulet.municipality.WheelYear;

/** To whom a year's decision has been sent; the stage that sends it provides it. */
public interface Dispatching {

    /** Empty until the registrator has ordered it. */
    Optional<Sent> of(WheelYear year);

    /** @param receivers their names */
    record Sent(List<String> receivers, Instant at) {}
}
