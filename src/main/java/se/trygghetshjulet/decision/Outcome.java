package se.trygghetshjulet.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What a body can do with a matter. Arbetsutskottet only proposes; its proposal cannot be appealed (KL 13:2). */
enum Outcome {
    FORSLAG("forslag"),
    BIFALL("bifall"),
    BIFALL_MED_ANDRING("bifall-med-andring"),
    AVSLAG("avslag"),
    ATERREMISS("aterremiss"),
    BORDLAGGNING("bordlaggning");

    private final String id;

    Outcome(String id) {
        this.id = id;
    }

    @JsonCreator
    static Outcome of(String id) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.id.equals(id))
                .findFirst()
                .orElseThrow();
    }

    @JsonValue
    String id() {
        return id;
    }
}
