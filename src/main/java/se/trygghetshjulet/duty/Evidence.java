package se.trygghetshjulet.duty;

import java.util.List;
import se.trygghetshjulet.municipality.Municipality;

/** What a stage of the wheel has to show for the duties of a municipality. */
public interface Evidence {

    /** Everything there has ever been, also what does not hold any more. */
    List<Proof> of(Municipality municipality);
}
