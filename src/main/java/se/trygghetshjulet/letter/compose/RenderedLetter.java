package se.trygghetshjulet.letter.compose;

/**
 * What a letter says.
 *
 * @param text plain text
 * @param html the same as a whole HTML document
 */
public record RenderedLetter(String subject, String text, String html) {}
