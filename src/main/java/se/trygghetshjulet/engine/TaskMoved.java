package se.trygghetshjulet.engine;

import java.time.LocalDate;

/**
 * A task has another last day than before. In the transaction that moves it.
 *
 * @param task with its new last day
 * @param from the last day that it had
 */
public record TaskMoved(WheelTask task, LocalDate from) {}
