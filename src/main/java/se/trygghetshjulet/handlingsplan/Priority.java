package se.trygghetshjulet.handlingsplan;

/**
 * What BRÅ wants with an area in the new version, and why.
 *
 * @param key of the area
 */
record Priority(String key, String name, Revision revision, String reason) {}
