package se.trygghetshjulet.comment;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A comment with what others said to it in Word, and what the coordinator answered.
 *
 * @param answers in the order in which they were given; the last one holds
 */
public record CommentThread(Comment comment, List<Comment> replies, List<CommentAnswer> answers) {

    /** Whether nobody has answered since the last of it came in. */
    public boolean isOpen() {
        Instant last = Stream.concat(Stream.of(comment), replies.stream())
                .map(Comment::takenAt)
                .max(Instant::compareTo)
                .orElseThrow();
        return answers.isEmpty() || answers.get(answers.size() - 1).at().isBefore(last);
    }

    /** Id of the last answer; 0 before the first. */
    public Long answered() {
        return answers.isEmpty() ? 0L : answers.get(answers.size() - 1).id();
    }
}
