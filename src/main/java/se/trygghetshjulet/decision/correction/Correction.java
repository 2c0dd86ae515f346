package se.trygghetshjulet.decision.correction;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.decision.minutes.Decision;
import se.trygghetshjulet.municipality.Municipality;

/**
 * A slip in a recorded decision, as it was corrected. Written once; the decision's own row stays.
 *
 * @param correctionCase where it was found and written
 * @param textBefore empty where nothing stood there
 * @param writtenBy user id; never the same as {@code confirmedBy}
 */
@Table("decision_correction")
public record Correction(
        @Id Long id,
        String kommun,
        Long correctionCase,
        Long decision,
        CorrectedField field,
        String textBefore,
        String textAfter,
        String reason,
        String writtenBy,
        String confirmedBy,
        Instant confirmedAt) {

    Decision applied(Decision before) {
        return field.corrected(before, textAfter);
    }

    /** Swedish time. */
    public LocalDate day() {
        return confirmedAt.atZone(Municipality.ZONE).toLocalDate();
    }

    /** "Paragraf (§): ”12” är rättat till ”13”. Fel siffra av misstag." */
    public String text() {
        String after = field.shown(textAfter);
        return field.title() + ": "
                + (textBefore.isEmpty()
                        ? "”" + after + "” saknades och är tillagt. "
                        : "”" + field.shown(textBefore) + "” är rättat till ”" + after + "”. ")
                + reason;
    }
}
