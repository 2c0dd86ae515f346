package se.trygghetshjulet.draft;

import org.springframework.http.HttpStatus;
import se.trygghetshjulet.engine.Declined;

/**
 * Why a draft is not saved, shaped as the engine's own errors.
 *
 * @param saved the draft that is there already; null if that is not the point
 */
record Refused(String type, String message, Draft saved) {

    static Declined gone() {
        return new Declined(
                HttpStatus.NOT_FOUND,
                new Refused("DraftGone", "Uppgiften finns inte längre, eller så är den inte din.", null));
    }

    static Declined unreadable() {
        return new Declined(
                HttpStatus.BAD_REQUEST,
                new Refused("DraftUnreadable", "Utkastet går inte att läsa. Skicka det som JSON.", null));
    }

    static Declined tooLarge() {
        return new Declined(
                HttpStatus.PAYLOAD_TOO_LARGE,
                new Refused(
                        "DraftTooLarge",
                        "Utkastet är för stort för att sparas på servern. Det får vara högst 1 MB.",
                        null));
    }

    static Declined conflict(Draft saved) {
        return new Declined(
                HttpStatus.CONFLICT,
                new Refused("DraftConflict", "Du har sparat något annat i den här uppgiften någon annanstans.", saved));
    }
}
