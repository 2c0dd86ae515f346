package se.trygghetshjulet.publication;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What the public page shows of a year.
 *
 * @param medborgarlofte null where the municipality makes none
 * @param publishedAt null until it is out
 */
@Table("publication")
record Publication(
        @Id Long id,
        String kommun,
        int planYear,
        Long planVersion,
        Long medborgarlofte,
        String intro,
        String contact,
        String preparedBy,
        Instant publishedAt) {

    Publication published(Instant at) {
        return new Publication(id, kommun, planYear, planVersion, medborgarlofte, intro, contact, preparedBy, at);
    }
}
