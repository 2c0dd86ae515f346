package se.trygghetshjulet.remiss;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.trygghetshjulet.text.Coded;

/** What came of asking somebody. */
enum RemissStatus implements Coded {
    /** Nothing so far. */
    VANTAR,
    SVAR,
    AVSTAR,
    /** Nothing came by the last day. */
    UTEBLEV;

    @JsonCreator
    static RemissStatus of(String id) {
        return Coded.of(RemissStatus.class, id);
    }
}
