package se.trygghetshjulet.comment;

import java.time.Instant;

/**
 * What became of a comment.
 *
 * @param comment id
 * @param person user id
 */
public record CommentAnswer(Long id, Long comment, String answer, String person, Instant at) {}
