package se.trygghetshjulet.decision.minutes;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.trygghetshjulet.text.Coded;

/** What a body can do with a matter. A proposal, and what only prepares, cannot be appealed (KL 13:2). */
public enum Outcome implements Coded {
    /** An informed body has noted the matter to its minutes. */
    NOTERAS("Noteras"),
    FORSLAG("Förslag"),
    /** Kommunstyrelsen proposes that kommunfullmäktige rejects. */
    AVSTYRKER("Avstyrker"),
    BIFALL("Bifall"),
    BIFALL_MED_ANDRING("Bifall med ändring"),
    AVSLAG("Avslag"),
    ATERREMISS("Återremiss"),
    BORDLAGGNING("Bordläggning");

    private final String title;

    Outcome(String title) {
        this.title = title;
    }

    @JsonCreator
    public static Outcome of(String id) {
        return Coded.of(Outcome.class, id);
    }

    /** Whether it settles the matter, so that it can be appealed and becomes final. */
    public boolean isFinal() {
        return this == BIFALL || this == BIFALL_MED_ANDRING || this == AVSLAG;
    }

    /** Whether the matter comes back to the body. */
    public boolean putsOff() {
        return this == ATERREMISS || this == BORDLAGGNING;
    }

    /** As minutes say it, in Swedish. */
    public String title() {
        return title;
    }

    /** As a citizen understands it, with the word of the minutes where that is another. */
    public String inPlainWords() {
        return switch (this) {
            case NOTERAS -> "Tog del av förslaget";
            case FORSLAG -> "Föreslog vad som skulle beslutas";
            case AVSTYRKER -> "Avrådde från förslaget (avstyrker)";
            case BIFALL -> "Sa ja (bifall)";
            case BIFALL_MED_ANDRING -> "Sa ja, med ändringar (bifall med ändring)";
            case AVSLAG -> "Sa nej (avslag)";
            case ATERREMISS -> "Skickade tillbaka förslaget (återremiss)";
            case BORDLAGGNING -> "Sköt upp beslutet (bordläggning)";
        };
    }
}
