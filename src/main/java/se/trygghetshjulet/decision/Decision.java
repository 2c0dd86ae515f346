package se.trygghetshjulet.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * What a body decided in the matter, as its minutes have it.
 *
 * @param addendum 0, or the number of the addendum that it is about
 * @param body id in the profile
 * @param paragraph § in the minutes
 * @param disqualified who did not take part because of jäv (KL 5:47, 6:28–32)
 */
@Table("decision")
record Decision(
        @Id Long id,
        String kommun,
        int planYear,
        int addendum,
        String body,
        LocalDate meetingDate,
        int paragraph,
        Outcome outcome,
        String decisionText,
        String reason,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) Votes votes,
        String disqualified,
        String reservation,
        String recordedBy,
        Instant recordedAt,

        @MappedCollection(idColumn = "decision") Set<DecidedDocument> documents) {

    /** The same decision, about one more version: the text as the body changed it. */
    Decision about(Long version) {
        Set<DecidedDocument> all = new HashSet<>(documents);
        all.add(new DecidedDocument(version));
        return new Decision(
                id,
                kommun,
                planYear,
                addendum,
                body,
                meetingDate,
                paragraph,
                outcome,
                decisionText,
                reason,
                votes,
                disqualified,
                reservation,
                recordedBy,
                recordedAt,
                all);
    }

    WheelYear wheelYear() {
        return new WheelYear(kommun, planYear, addendum);
    }

    /** A version that the decision is about. */
    @Table("decision_document")
    record DecidedDocument(Long documentVersion) {}
}
