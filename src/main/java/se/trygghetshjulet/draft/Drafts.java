package se.trygghetshjulet.draft;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.engine.Declined;
import se.trygghetshjulet.engine.Names;

/** Each person's own draft in a task. Who may see the task is the caller's to know. */
@Service
class Drafts {

    /** Bytes. The longest plan with all that its fields take is far below this. */
    static final int LARGEST = 1 << 20;

    private final DraftRows rows;
    private final Names names;
    private final Clock clock;

    Drafts(DraftRows rows, Names names, Clock clock) {
        this.rows = rows;
        this.names = names;
        this.clock = clock;
    }

    Shown shown(String kommun, String task, String person) {
        List<Begun> others = rows.begun(kommun, task).stream()
                .filter(draft -> !draft.person().equals(person))
                .map(draft -> new Begun(names.of(kommun, draft.person()), draft.savedAt()))
                .toList();
        return new Shown(rows.find(kommun, task, person).orElse(null), others);
    }

    /**
     * @param seen the revision that the person has before him; 0 if none
     * @param content JSON
     * @throws Declined if the person has saved something else since, somewhere else, or if it is too large
     */
    Draft save(String kommun, String task, String person, int seen, String content) {
        if (content.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw Refused.tooLarge();
        }
        Instant now = clock.instant();
        if (rows.replace(kommun, task, person, seen, content, now)
                || rows.add(kommun, task, person, seen, content, now)) {
            return new Draft(person, seen + 1, now, content);
        }
        Draft last = rows.find(kommun, task, person).orElseThrow(Refused::gone);
        if (last.data() == null) {
            return save(kommun, task, person, last.revision(), content);
        }
        // an answer that did not arrive makes the browser send the same once more
        if (last.data().equals(content)) {
            return last;
        }
        throw Refused.conflict(last);
    }

    /**
     * Throws away what the person has written; the task and the others' drafts stay.
     *
     * @throws Declined as for {@link #save}
     */
    Draft discard(String kommun, String task, String person, int seen) {
        Instant now = clock.instant();
        if (rows.replace(kommun, task, person, seen, null, now)) {
            return new Draft(person, seen + 1, now, null);
        }
        Draft last = rows.find(kommun, task, person).orElse(new Draft(person, 0, now, null));
        if (last.data() != null) {
            throw Refused.conflict(last);
        }
        return last;
    }

    /**
     * @param own null if the person has never saved anything
     * @param begun by whom else, and nothing of what they wrote
     */
    record Shown(Draft own, List<Begun> begun) {}

    /** @param by what the person is called */
    record Begun(String by, Instant savedAt) {}
}
