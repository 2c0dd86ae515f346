package se.trygghetshjulet.openform;

import se.trygghetshjulet.municipality.Municipality;

/** Lets go, each morning, of what a municipality does not keep any longer. Done twice, it does nothing more. */
public interface DailyThinning {

    void thin(Municipality municipality);
}
