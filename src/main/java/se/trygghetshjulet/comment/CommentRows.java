package se.trygghetshjulet.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.document.StoredInstant;
import se.trygghetshjulet.exchange.WordComment.Place;

/** The tables {@code document_comment} and {@code document_comment_answer}: only ever added to. */
@Repository
class CommentRows {

    private static final String OF_DOCUMENT =
            " join document_version v on v.id = c.document_version where c.kommun = ? and v.kind = ?"
                    + " and v.plan_year = ? and v.addendum = ? and v.part = ?";

    private final JdbcClient jdbc;

    CommentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that was said of any version of a document, in the order in which it came in. */
    List<Comment> of(DocumentKey document) {
        return jdbc.sql(
                        "select c.id, c.document_version, v.version_no, c.row_key, c.astray, c.heading, c.quoted, c.author,"
                                + " c.said_at, c.remark, c.sha256, c.answers, c.person, c.taken_at from document_comment c"
                                + OF_DOCUMENT + " order by c.id")
                .params(key(document))
                .query(CommentRows::comment)
                .list();
    }

    List<CommentAnswer> answers(DocumentKey document) {
        return jdbc.sql("select a.id, a.document_comment, a.answer, a.person, a.answered_at"
                        + " from document_comment_answer a join document_comment c on c.id = a.document_comment"
                        + OF_DOCUMENT + " order by a.id")
                .params(key(document))
                .query((row, number) -> new CommentAnswer(
                        row.getLong("id"),
                        row.getLong("document_comment"),
                        row.getString("answer"),
                        row.getString("person"),
                        StoredInstant.of(row, "answered_at")))
                .list();
    }

    /** Until the transaction ends nobody else says or answers anything of the version. */
    void lock(Long version) {
        jdbc.sql("select id from document_version where id = ? for update")
                .param(version)
                .query(Long.class)
                .single();
    }

    Set<String> known(Long version) {
        return jdbc.sql("select sha256 from document_comment where document_version = ?")
                .param(version)
                .query(String.class)
                .set();
    }

    void add(String kommun, Comment comment) {
        jdbc.sql("insert into document_comment (kommun, document_version, row_key, astray, heading, quoted, author,"
                        + " said_at, remark, sha256, answers, person, taken_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        kommun,
                        comment.version(),
                        comment.place().row(),
                        comment.place().isAstray(),
                        comment.place().heading(),
                        comment.place().quoted(),
                        comment.author(),
                        comment.saidAt() == null ? null : StoredInstant.utc(comment.saidAt()),
                        comment.text(),
                        comment.sha256(),
                        comment.answers(),
                        comment.person(),
                        StoredInstant.utc(comment.takenAt()))
                .update();
    }

    void answer(Long comment, String answer, String person, Instant at) {
        jdbc.sql("insert into document_comment_answer (document_comment, answer, person, answered_at)"
                        + " values (?, ?, ?, ?)")
                .params(comment, answer, person, StoredInstant.utc(at))
                .update();
    }

    private static List<Object> key(DocumentKey document) {
        return List.of(
                document.turn().kommun(),
                document.kind().name(),
                document.turn().year(),
                document.turn().addendum(),
                document.part());
    }

    private static Comment comment(ResultSet row, int number) throws SQLException {
        return new Comment(
                row.getLong("id"),
                row.getLong("document_version"),
                row.getInt("version_no"),
                new Place(
                        row.getString("row_key"),
                        row.getBoolean("astray"),
                        row.getString("heading"),
                        row.getString("quoted")),
                row.getString("author"),
                StoredInstant.of(row, "said_at"),
                row.getString("remark"),
                row.getString("sha256"),
                row.getString("answers"),
                row.getString("person"),
                StoredInstant.of(row, "taken_at"));
    }
}
