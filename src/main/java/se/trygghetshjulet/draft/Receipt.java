package se.trygghetshjulet.draft;

import java.time.Instant;

/** What whoever saved needs to know afterwards; the text is in the browser already. */
record Receipt(int revision, Instant savedAt) {

    static Receipt of(Draft saved) {
        return new Receipt(saved.revision(), saved.savedAt());
    }
}
