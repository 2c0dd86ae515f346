package se.trygghetshjulet.letter;

import se.trygghetshjulet.engine.OpenTasks.Waiting;

/** Whom a task still concerns, as those see it who tell of it. */
public interface TaskAudience {

    boolean includes(Waiting waiting, String person);
}
