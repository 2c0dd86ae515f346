package se.trygghetshjulet.engine;

/** A task waits for nobody any more: it is done, or something has made it unnecessary. In the transaction that ends it. */
public record TaskClosed(String kommun, String taskId) {}
