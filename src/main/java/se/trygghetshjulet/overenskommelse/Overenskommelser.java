package se.trygghetshjulet.overenskommelse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.SharedDrafts;
import se.trygghetshjulet.document.SharedDrafts.Written;
import se.trygghetshjulet.document.Shelf;
import se.trygghetshjulet.document.StateReason;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.TurnDays;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * The agreements of a municipality along the calendar: at any date at most one holds, since one that comes into force
 * takes the place of the one before from its own first day on.
 */
@Service
@Transactional
public class Overenskommelser {

    private final Shelf<OverenskommelseContent> shelf;
    private final SharedDrafts drafts;
    private final Endings endings;
    private final Municipalities municipalities;

    Overenskommelser(DocumentStore documents, SharedDrafts drafts, Endings endings, Municipalities municipalities) {
        this.drafts = drafts;
        this.municipalities = municipalities;
        this.shelf = documents.shelf(DocumentKind.OVERENSKOMMELSE, OverenskommelseContent.class);
        this.endings = endings;
    }

    public Overenskommelse get(Long id) {
        return read(shelf.get(id));
    }

    /** What the turn itself has written, in whatever state; a prolongation between two turns is none of its. */
    public Optional<Overenskommelse> newest(WheelYear turn) {
        return shelf.newest(turn).map(this::read);
    }

    public Optional<Overenskommelse> newest(WheelYear turn, DocumentState state) {
        return newest(turn).filter(agreement -> agreement.state() == state);
    }

    /** The one that holds on a day. */
    public Optional<Overenskommelse> on(String kommun, LocalDate day) {
        return inForce(kommun).stream()
                .filter(agreement -> agreement.spans(day))
                .findFirst();
    }

    /** Whether agreements in force cover every day of the turn's plan year. */
    public boolean cover(WheelYear turn) {
        TurnDays days = new TurnDays(municipalities.get(turn.kommun()));
        LocalDate end = Coverage.endOf(inForce(municipalities.agreementOf(turn.kommun())), days.firstDay(turn.year()));
        return end != null && !end.isBefore(days.lastDay(turn.year()));
    }

    /** Whether something that is to follow the agreement has been drafted, adopted or signed. */
    boolean isBeingRenewed(Overenskommelse agreement) {
        return all(agreement.kommun()).stream()
                .filter(other -> !other.id().equals(agreement.id()))
                .anyMatch(other -> switch (other.state()) {
                    case DRAFT, PROPOSED, ADOPTED, SIGNED, PUBLISHED ->
                        other.lastDay() == null || other.lastDay().isAfter(agreement.lastDay());
                    default -> false;
                });
    }

    public void reopen(WheelYear turn) {
        shelf.reopen(turn);
    }

    public void move(Long id, DocumentState next, StateReason reason) {
        Version<OverenskommelseContent> version = shelf.get(id);
        if (next == DocumentState.SIGNED) {
            makeRoom(read(version), reason);
        }
        shelf.move(version, next, reason);
    }

    /** A demo's, as if it had been signed in its time. */
    public void saveSigned(WheelYear turn, DemoOverenskommelse agreement) {
        Long id = shelf.draft(shelf.key(turn), agreement.content(), null, null, null)
                .id();
        move(id, DocumentState.ADOPTED, StateReason.NONE);
        move(id, DocumentState.SIGNED, StateReason.NONE);
    }

    /** The same text up to a later day, ready for the parties to sign. */
    Overenskommelse prolong(Long id, LocalDate lastDay, String person) {
        Overenskommelse before = get(id);
        OverenskommelseContent content =
                shelf.get(id).content().prolonged(before.lastDay().plusDays(1), lastDay);
        Version<OverenskommelseContent> draft =
                shelf.draft(shelf.key(new WheelYear(before.kommun(), 0)), content, id, null, person);
        return read(shelf.move(draft, DocumentState.ADOPTED, StateReason.person(person)));
    }

    /** @param lastDay of the notice that a party has given */
    void noticeGiven(Long id, LocalDate lastDay) {
        endings.save(id, new Ending(endings.of(id).replacedFrom(), lastDay));
    }

    void noticeWithdrawn(Long id) {
        endings.save(id, new Ending(endings.of(id).replacedFrom(), null));
    }

    /** The notice is over; one that has been replaced in the meantime stays that. */
    void terminated(Long id, StateReason reason) {
        Version<OverenskommelseContent> agreement = shelf.get(id);
        if (agreement.state().isInForce()) {
            shelf.move(agreement, DocumentState.TERMINATED, reason);
        }
    }

    /** Those in force, the one that begins first first. */
    List<Overenskommelse> inForce(String kommun) {
        return byFirstDay(shelf.inForce(kommun));
    }

    /** The one that begins first first. */
    List<Overenskommelse> all(String kommun) {
        return byFirstDay(shelf.of(kommun));
    }

    /** Those that the municipality's plans rest on: its own, or the central ones for a wheel that shares them. */
    List<Overenskommelse> restedOn(String kommun) {
        return all(municipalities.agreementOf(kommun));
    }

    private List<Overenskommelse> byFirstDay(List<Version<OverenskommelseContent>> agreements) {
        return agreements.stream()
                .map(this::read)
                .sorted(Comparator.comparing(Overenskommelse::validFrom))
                .toList();
    }

    Optional<Version<OverenskommelseContent>> draft(WheelYear turn) {
        return shelf.newest(turn).filter(Version::isDraft);
    }

    Version<OverenskommelseContent> version(Long id) {
        return shelf.get(id);
    }

    OverenskommelseContent seen(WheelYear turn, String seen) {
        return shelf.seen(turn.kommun(), seen);
    }

    /** @param shown the form with a text and what one has seen with it */
    void write(
            WheelYear turn,
            Written<OverenskommelseContent> written,
            BiFunction<OverenskommelseContent, String, Prefill> shown) {
        drafts.save(shelf, turn, written, shown);
    }

    private void makeRoom(Overenskommelse next, StateReason reason) {
        for (Overenskommelse before : inForce(next.kommun())) {
            boolean overBefore = before.lastDay() != null && before.lastDay().isBefore(next.validFrom());
            boolean beginsAfter = next.lastDay() != null && before.validFrom().isAfter(next.lastDay());
            if (overBefore || beginsAfter) {
                continue;
            }
            if (before.validFrom().isBefore(next.validFrom())) {
                endings.save(
                        before.id(),
                        new Ending(next.validFrom(), endings.of(before.id()).terminatedTo()));
            } else {
                shelf.move(shelf.get(before.id()), DocumentState.SUPERSEDED, reason);
            }
        }
    }

    private Overenskommelse read(Version<OverenskommelseContent> version) {
        return Overenskommelse.of(version, endings.of(version.id()));
    }
}
