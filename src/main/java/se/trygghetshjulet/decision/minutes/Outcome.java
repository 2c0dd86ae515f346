package se.trygghetshjulet.decision.minutes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What a body can do with a matter. A proposal, and what only prepares, cannot be appealed (KL 13:2). */
public enum Outcome {
    /** An informed body has noted the matter to its minutes. */
    NOTERAS("noteras", "Noteras"),
    FORSLAG("forslag", "Förslag"),
    /** Kommunstyrelsen proposes that kommunfullmäktige rejects. */
    AVSTYRKER("avstyrker", "Avstyrker"),
    BIFALL("bifall", "Bifall"),
    BIFALL_MED_ANDRING("bifall-med-andring", "Bifall med ändring"),
    AVSLAG("avslag", "Avslag"),
    ATERREMISS("aterremiss", "Återremiss"),
    BORDLAGGNING("bordlaggning", "Bordläggning");

    private final String id;
    private final String title;

    Outcome(String id, String title) {
        this.id = id;
        this.title = title;
    }

    @JsonCreator
    public static Outcome of(String id) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.id.equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it settles the matter, so that it can be appealed and becomes final. */
    public boolean isFinal() {
        return this == BIFALL || this == BIFALL_MED_ANDRING || this == AVSLAG;
    }

    /** Whether the matter comes back to the body. */
    public boolean putsOff() {
        return this == ATERREMISS || this == BORDLAGGNING;
    }

    @JsonValue
    public String id() {
        return id;
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
