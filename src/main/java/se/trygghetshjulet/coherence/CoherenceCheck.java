package se.trygghetshjulet.coherence;

import java.util.stream.Stream;
import se.trygghetshjulet.municipality.WheelYear;

/** What one stage looks for in its own documents; each stage answers for its own. */
public interface CoherenceCheck {

    Stream<Finding> findings(WheelYear year, Gate gate);
}
