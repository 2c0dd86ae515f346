package se.trygghetshjulet.letter;

/** When somebody hears of a task; the most urgent first. */
public enum Delivery {
    /** In a letter of its own, together with all else that the same transaction tells him at once. */
    AT_ONCE,
    /** At once, or in the next morning letter for those who have chosen to get no single letters. */
    AT_ONCE_IF_WANTED,
    /** In the morning letter of the day: what the morning run of a working day finds. */
    THIS_MORNING,
    /** In the next morning letter: today's until the morning run, afterwards that of the next working day. */
    NEXT_MORNING
}
