package se.trygghetshjulet.rehearsal;

/** A rehearsal did not come to an end; nothing has happened to what the municipality has. */
class RehearsalFailed extends RuntimeException {

    RehearsalFailed(Throwable cause) {
        super(cause);
    }
}
