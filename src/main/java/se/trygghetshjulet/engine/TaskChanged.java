package se.trygghetshjulet.engine;

import java.util.Set;

/**
 * Something about a task that waits is new: who has taken it or put it back, who may take it, or its last day. In the
 * transaction that changes it, and possibly more than once.
 *
 * @param assignee who has taken it; null while nobody has
 * @param groups candidate groups
 * @param people candidate people
 */
public record TaskChanged(WheelTask task, String assignee, Set<String> groups, Set<String> people) {}
