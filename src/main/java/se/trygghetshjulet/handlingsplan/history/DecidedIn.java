package se.trygghetshjulet.handlingsplan.history;

import java.util.Optional;

/** Which decision a version rests on; the stage of decisions provides it. */
public interface DecidedIn {

    /** "Kommunstyrelsen § 17" */
    Optional<String> of(Long decision);
}
