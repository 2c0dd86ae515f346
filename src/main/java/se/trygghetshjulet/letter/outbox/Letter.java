package se.trygghetshjulet.letter.outbox;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.letter.Addressee;
import se.trygghetshjulet.letter.LetterOutbox.Draft;
import se.trygghetshjulet.municipality.Municipality;

/**
 * A letter and what became of it. It is written once; what becomes of it is kept by {@link SendLog} alone.
 *
 * @param letterKey what the letter is about, to whom, for which day: a second letter with the same key is never written
 * @param caseKey business key of the turn it is about; null if none
 * @param writtenAt when something was last added to it
 */
@Table("letter")
public record Letter(
        @Id Long id,
        String letterKey,
        String kommun,
        String kind,
        String caseKey,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) Recipient to,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) Text text,
        Instant writtenAt,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) Sending sending) {

    /** Kind of the letter that shows all of its reader's tasks, of every municipality. */
    public static final String MORNING = "morgonbrev";

    /** @param sendAfter not before; null for at once */
    static Letter of(Draft draft, String subject, Instant now, Instant sendAfter) {
        Addressee to = draft.to();
        return new Letter(
                null,
                draft.key(),
                draft.kommun(),
                draft.kind(),
                draft.caseKey(),
                new Recipient(to.person(), to.name(), to.address()),
                new Text(subject, draft.text(), draft.calendar()),
                now,
                Sending.waiting(sendAfter));
    }

    boolean isDone() {
        return sending.status() != SendStatus.WRITTEN;
    }

    /** The day that a morning letter is for; null for any other letter. */
    LocalDate morning() {
        return MORNING.equals(kind) ? LocalDate.ofInstant(sending.sendAfter(), Municipality.ZONE) : null;
    }

    /**
     * @param person user id; null for somebody outside the product
     * @param address e-mail address; empty if there is none
     */
    record Recipient(
            @Column("recipient") String person,
            @Column("recipient_name") String name,
            String address) {

        boolean isOutside() {
            return person == null;
        }
    }

    /** @param calendar an iCalendar object (RFC 5545) that goes with it; null if none */
    record Text(String subject, String body, String calendar) {}
}
