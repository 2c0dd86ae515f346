package se.trygghetshjulet.letter;

import se.trygghetshjulet.engine.OpenTasks.Waiting;

/** Whether a task still concerns somebody, as those see it who tell of it. */
public interface Concern {

    boolean isOf(Waiting waiting, String person);
}
