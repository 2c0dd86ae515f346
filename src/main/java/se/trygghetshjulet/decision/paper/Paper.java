package se.trygghetshjulet.decision.paper;

/**
 * A paper of a matter.
 *
 * @param title without ".pdf"
 * @param content as canonical JSON, the same that the file carries
 */
public record Paper(String title, byte[] pdf, String content) {}
