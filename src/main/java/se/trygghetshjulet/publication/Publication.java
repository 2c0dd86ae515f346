package se.trygghetshjulet.publication;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * What the public page shows of a year.
 *
 * @param addendum 0 for the year's own turn, or the number of the addendum that was published
 * @param medborgarlofte null where the municipality makes none
 * @param publishedAt null until it is out
 */
@Table("publication")
record Publication(
        @Id Long id,
        String kommun,
        int planYear,
        int addendum,
        Long planVersion,
        Long medborgarlofte,
        String intro,
        String contact,
        String preparedBy,
        Instant publishedAt) {

    WheelYear wheelYear() {
        return new WheelYear(kommun, planYear, addendum);
    }

    Publication published(Instant at) {
        return new Publication(
                id, kommun, planYear, addendum, planVersion, medborgarlofte, intro, contact, preparedBy, at);
    }
}
