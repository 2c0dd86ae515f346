package se.trygghetshjulet.document;

import java.time.Instant;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * One version of a document: written while it is a draft, never again afterwards.
 *
 * @param number within its key, from 1
 * @param content what it says
 */
public record Version<C>(Long id, DocumentKey key, int number, Origin origin, Standing standing, C content) {

    /**
     * @param basedOn id of the version that this one revises; null for a first one
     * @param concerns id of the version of another document that this one is about; null where it is about none
     * @param author user id; null where the product opened the draft
     */
    public record Origin(Long basedOn, Long concerns, String author, Instant draftedAt) {}

    /**
     * @param since when it came into this state
     * @param lockNo number of the content, one more each time that the draft is written
     * @param hash SHA-256 of the content in canonical form (RFC 8785), 64 hexadecimal digits
     */
    public record Standing(DocumentState state, Instant since, int lockNo, String hash) {}

    public String kommun() {
        return key.turn().kommun();
    }

    public WheelYear turn() {
        return key.turn();
    }

    public DocumentState state() {
        return standing.state();
    }

    public boolean isDraft() {
        return state() == DocumentState.DRAFT;
    }

    public Long basedOn() {
        return origin.basedOn();
    }

    /** Tells which text of which version somebody has seen: "31.4". */
    public String seen() {
        return id + "." + standing.lockNo();
    }

    @Override
    public String toString() {
        return key + " version " + number;
    }
}
