package se.trygghetshjulet.engine;

/**
 * What a case that begins every morning looks for. Whoever lets many days pass at once asks first, and begins the case on the days on
 * which it finds something: on all others it comes, looks, and is gone.
 */
public interface DailyWork {

    /** Key of the model whose case it is. */
    String process();

    /** Whether the case would open anything today that somebody has to do; reads only, and writes no letter. */
    boolean hasSomething(String kommun);
}
