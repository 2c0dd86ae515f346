package se.trygghetshjulet.council;

import java.time.LocalDate;
import java.util.List;
import se.trygghetshjulet.municipality.Municipality;

/** What a stage of the wheel knows to come. */
public interface Ahead {

    /** From a day on; the report takes of it what lies within a year. */
    List<Coming> from(LocalDate day, Municipality municipality);

    /** @param what in Swedish */
    record Coming(LocalDate day, String what) {}
}
