package se.trygghetshjulet.municipality;

/** A faulty profile stops the start: the message names file, line or field, and reason. */
class InvalidProfile extends RuntimeException {

    InvalidProfile(String file, String where, String reason) {
        super("Kommunprofilen " + file + " kan inte läsas. " + where + ": " + reason);
    }
}
