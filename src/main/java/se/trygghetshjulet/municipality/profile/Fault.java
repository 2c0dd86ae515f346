package se.trygghetshjulet.municipality.profile;

/**
 * What is wrong with a profile.
 *
 * @param at JSON pointer to the field, such as {@code /people/3/roles}; the field itself may be missing
 * @param reason Swedish, says what to do where that is not plain
 */
record Fault(String at, String reason) {}
