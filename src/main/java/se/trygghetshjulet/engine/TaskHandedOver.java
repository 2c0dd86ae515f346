package se.trygghetshjulet.engine;

/** Somebody else than the person himself made the person responsible for a task. */
public record TaskHandedOver(WheelTask task, String assignee) {}
