package se.trygghetshjulet.fault;

/** Something that is needed takes too long: worth while to try again, and nobody's fault who asked. */
public class Unavailable extends RuntimeException {

    public Unavailable(String what) {
        super(what);
    }
}
