package se.trygghetshjulet.engine;

import java.util.Set;

/**
 * A task waits for somebody. Published in the transaction that creates it.
 *
 * @param groups candidate groups
 * @param people candidate people
 */
public record TaskOpened(WheelTask task, Set<String> groups, Set<String> people) {}
