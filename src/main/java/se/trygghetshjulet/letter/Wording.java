package se.trygghetshjulet.letter;

/**
 * What a letter says.
 *
 * @param text plain text
 * @param html the same as a whole HTML document
 */
record Wording(String subject, String text, String html) {}
