package se.trygghetshjulet.draft;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;

/**
 * What a person has written in a task's form.
 *
 * @param revision how many times it has been saved or thrown away
 * @param savedAt when that was last
 * @param data JSON; null if the person has begun anew since
 */
record Draft(
        @JsonIgnore String person,
        int revision,
        Instant savedAt,
        @JsonRawValue String data) {}
