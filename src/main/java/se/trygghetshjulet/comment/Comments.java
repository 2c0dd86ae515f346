package se.trygghetshjulet.comment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.document.CanonicalJson;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.document.OpenComments;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.exchange.WordComment;
import se.trygghetshjulet.municipality.Municipality;

/** What was said of documents in Word. A comment is kept once, however often the file that it stands in comes in. */
@Service
@Transactional
public class Comments implements OpenComments {

    private static final int LONGEST_NAME = 200;

    private final CommentRows rows;
    private final Clock clock;

    Comments(CommentRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** What was said of any version of a document, in the order in which it came in. */
    public List<CommentThread> of(DocumentKey document) {
        List<Comment> all = rows.of(document);
        if (all.isEmpty()) {
            return List.of();
        }
        Map<Long, List<CommentAnswer>> answers =
                rows.answers(document).stream().collect(Collectors.groupingBy(CommentAnswer::comment));
        Map<String, List<Comment>> replies = all.stream()
                .filter(comment -> comment.answers() != null)
                .collect(Collectors.groupingBy(reply -> reply.version() + reply.answers()));
        return all.stream()
                .filter(comment -> comment.answers() == null)
                .map(comment -> new CommentThread(
                        comment,
                        replies.getOrDefault(comment.version() + comment.sha256(), List.of()),
                        answers.getOrDefault(comment.id(), List.of())))
                .toList();
    }

    @Override
    public long in(DocumentKey document) {
        return of(document).stream().filter(CommentThread::isOpen).count();
    }

    /**
     * Keeps what is new in a file.
     *
     * @param person user id of the one who brought it
     */
    Taken take(Version<?> version, List<WordComment> said, String person) {
        rows.lock(version.id());
        Set<String> known = rows.known(version.id());
        Map<String, String> hashes = hashes(said);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<WordComment> fresh = said.stream()
                .filter(comment -> !known.contains(hashes.get(comment.number())))
                .toList();
        fresh.forEach(comment -> rows.add(
                version.kommun(),
                new Comment(
                        null,
                        version.id(),
                        version.number(),
                        comment.place(),
                        shortened(comment.author()),
                        swedish(comment.saidAt()),
                        comment.text(),
                        hashes.get(comment.number()),
                        comment.answers() == null ? null : hashes.get(comment.answers()),
                        person,
                        now)));
        return new Taken(fresh.size(), said.size() - fresh.size(), (int)
                fresh.stream().filter(comment -> comment.place().isAstray()).count());
    }

    /**
     * Answers a comment, once however often the same is sent.
     *
     * @param seen id of the answer that the writer has seen last; 0 for none
     * @return false if somebody else has answered meanwhile, or the document has no such comment
     */
    boolean answer(Version<?> version, Long comment, Long seen, String answer, String person) {
        rows.lock(version.id());
        CommentThread thread = of(version.key()).stream()
                .filter(one -> one.comment().id().equals(comment))
                .findFirst()
                .orElse(null);
        if (thread == null) {
            return false;
        }
        List<CommentAnswer> given = thread.answers();
        CommentAnswer last = given.isEmpty() ? null : given.get(given.size() - 1);
        if (!thread.isOpen()
                && last != null
                && last.person().equals(person)
                && last.answer().equals(answer)) {
            return true;
        }
        if (!thread.answered().equals(seen)) {
            return false;
        }
        rows.answer(comment, answer, person, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return true;
    }

    /** By what each is known in another file, by its number; those that say the same at the same time are counted. */
    private static Map<String, String> hashes(List<WordComment> said) {
        Map<List<String>, Integer> alike = new HashMap<>();
        Map<String, String> hashes = new HashMap<>();
        for (WordComment comment : said) {
            List<String> says = Arrays.asList(comment.author(), Objects.toString(comment.saidAt(), ""), comment.text());
            int number = alike.merge(says, 1, Integer::sum);
            hashes.put(comment.number(), CanonicalJson.hash(CanonicalJson.write(List.of(says, number))));
        }
        return hashes;
    }

    private static String shortened(String author) {
        return author.length() > LONGEST_NAME ? author.substring(0, LONGEST_NAME) : author;
    }

    private static Instant swedish(LocalDateTime at) {
        return at == null ? null : at.atZone(Municipality.ZONE).toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * What became of a file.
     *
     * @param fresh how many comments were new
     * @param known how many were there already
     * @param astray how many of the new ones stand at a row that the document does not have
     */
    record Taken(int fresh, int known, int astray) {}
}
