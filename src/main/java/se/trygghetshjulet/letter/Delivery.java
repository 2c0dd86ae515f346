package se.trygghetshjulet.letter;

/** When somebody hears of a task. */
public enum Delivery {
    /** In a letter of its own, together with all else that the same transaction tells him at once. */
    AT_ONCE,
    /** In the next morning letter: one a person and working day, over all municipalities. */
    MORNING
}
