package se.trygghetshjulet.decision.minutes;

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
 * @param meetingDate day of the meeting; where there was none, day of the decision
 * @param paragraph § in the minutes; of a delegated decision its own number
 */
@Table("decision")
public record Decision(
        @Id Long id,
        String kommun,
        int planYear,
        int addendum,
        String body,
        LocalDate meetingDate,
        int paragraph,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) Ruling ruling,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) Manner manner,
        String recordedBy,
        Instant recordedAt,

        @MappedCollection(idColumn = "decision") Set<DecidedDocument> documents) {

    /** The same decision, about one more version: the text as the body changed it. */
    public Decision about(Long version) {
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
                ruling,
                manner,
                recordedBy,
                recordedAt,
                all);
    }

    /** As it reads with other words in it. */
    public Decision as(LocalDate newMeetingDate, int newParagraph, Ruling newRuling) {
        return new Decision(
                id,
                kommun,
                planYear,
                addendum,
                body,
                newMeetingDate,
                newParagraph,
                newRuling,
                manner,
                recordedBy,
                recordedAt,
                documents);
    }

    /** As it is when the paragraph turns out to have been adjusted with the rest of the minutes. */
    public Decision notAdjustedAtOnce() {
        return new Decision(
                id,
                kommun,
                planYear,
                addendum,
                body,
                meetingDate,
                paragraph,
                ruling,
                manner.notAdjustedAtOnce(),
                recordedBy,
                recordedAt,
                documents);
    }

    /** "Kommunstyrelsen 2026-12-08 § 12", or "Kommunstyrelsen, på delegation, 2026-12-08 nr 12". */
    public String reference(String bodyName) {
        return manner.isDelegated()
                ? bodyName + ", på delegation, " + meetingDate + " nr " + paragraph
                : bodyName + " " + meetingDate + " § " + paragraph;
    }

    /** "§ 17" in the minutes; "delegationsbeslut 17" where an official decided for the body, with a number of that one's own. */
    public String numbered() {
        return (manner != null && manner.isDelegated() ? "delegationsbeslut " : "§ ") + paragraph;
    }

    public WheelYear wheelYear() {
        return new WheelYear(kommun, planYear, addendum);
    }

    /** A version that the decision is about. */
    @Table("decision_document")
    public record DecidedDocument(Long documentVersion) {}
}
