package se.trygghetshjulet.remiss;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * A turn's round. It is made once: what is changed afterwards is not sent out again.
 *
 * @param lastDay by which the answers are to come
 * @param message to those who are asked; null if there was none
 * @param summary of the answers; null until they are compiled
 * @param documents the versions that were sent
 */
@Table("remiss_round")
record RemissRound(
        @Id Long id,
        String kommun,
        int planYear,
        int addendumNo,
        LocalDate lastDay,
        String message,
        String sentBy,
        Instant sentAt,
        String summary,
        String compiledBy,
        Instant compiledAt,

        @MappedCollection(idColumn = "remiss_round") Set<SentDocument> documents) {

    RemissRound compiled(String newSummary, String person, Instant at) {
        return new RemissRound(
                id, kommun, planYear, addendumNo, lastDay, message, sentBy, sentAt, newSummary, person, at, documents);
    }

    WheelYear wheelYear() {
        return new WheelYear(kommun, planYear, addendumNo);
    }

    boolean isCompiled() {
        return compiledAt != null;
    }

    /** Swedish time. */
    LocalDate sentOn() {
        return sentAt.atZone(Municipality.ZONE).toLocalDate();
    }

    @Table("remiss_document")
    record SentDocument(Long documentVersion) {}
}
