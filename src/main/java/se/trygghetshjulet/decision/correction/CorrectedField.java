package se.trygghetshjulet.decision.correction;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Objects;
import se.trygghetshjulet.decision.minutes.Decision;
import se.trygghetshjulet.decision.minutes.Outcome;
import se.trygghetshjulet.decision.minutes.Ruling;
import se.trygghetshjulet.text.Coded;

/** What may have been written wrong when a decision was recorded. */
enum CorrectedField implements Coded {
    PARAGRAPH("paragraf", "Paragraf (§)"),
    MEETING_DATE("sammantradesdag", "Sammanträdesdag"),
    DECISION_TEXT("beslutstext", "Beslutets text"),
    OUTCOME("utgang", "Utgång"),
    DISQUALIFIED("jav", "Jäv"),
    RESERVATION("reservation", "Reservation");

    private final String id;
    private final String title;

    CorrectedField(String id, String title) {
        this.id = id;
        this.title = title;
    }

    @JsonCreator
    static CorrectedField of(String id) {
        return Coded.of(CorrectedField.class, id);
    }

    @Override
    public String id() {
        return id;
    }

    String title() {
        return title;
    }

    /** What the decision says here, as it is kept; empty text where it says nothing. */
    String in(Decision decision) {
        String text = switch (this) {
            case PARAGRAPH -> String.valueOf(decision.paragraph());
            case MEETING_DATE -> decision.meetingDate().toString();
            case DECISION_TEXT -> decision.ruling().decisionText();
            case OUTCOME -> decision.ruling().outcome().id();
            case DISQUALIFIED -> decision.ruling().disqualified();
            case RESERVATION -> decision.ruling().reservation();
        };
        return Objects.requireNonNullElse(text, "");
    }

    /** The decision with something else here. */
    Decision corrected(Decision decision, String text) {
        return switch (this) {
            case PARAGRAPH -> decision.as(decision.meetingDate(), Integer.parseInt(text), decision.ruling());
            case MEETING_DATE -> decision.as(LocalDate.parse(text), decision.paragraph(), decision.ruling());
            default -> decision.as(decision.meetingDate(), decision.paragraph(), corrected(decision.ruling(), text));
        };
    }

    private Ruling corrected(Ruling ruling, String text) {
        return new Ruling(
                this == OUTCOME ? Outcome.of(text) : ruling.outcome(),
                this == DECISION_TEXT ? text : ruling.decisionText(),
                ruling.reason(),
                ruling.votes(),
                this == DISQUALIFIED ? text : ruling.disqualified(),
                this == RESERVATION ? text : ruling.reservation());
    }

    /** As people read it. */
    String shown(String text) {
        return this == OUTCOME ? Outcome.of(text).title() : text;
    }
}
