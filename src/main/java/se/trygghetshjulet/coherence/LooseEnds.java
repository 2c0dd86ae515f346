package se.trygghetshjulet.coherence;

import java.util.List;
import se.trygghetshjulet.municipality.WheelYear;

/** Where the golden thread from source to promise does not hold yet, for those who draft. */
public interface LooseEnds {

    /** In the order of the thread; {@link Finding#stops} tells whether a proposal has to wait for it. */
    List<Finding> of(WheelYear year);
}
