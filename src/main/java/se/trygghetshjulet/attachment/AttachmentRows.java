package se.trygghetshjulet.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.StoredInstant;
import se.trygghetshjulet.municipality.WheelYear;

/** The tables {@code attachment} and {@code attachment_bytes}. */
@Repository
class AttachmentRows {

    private static final String FACTS =
            "select id, kommun, kind, plan_year, addendum, part, place_no, title, file_name, type,"
                    + " byte_size, sha256, task, task_name, person, added_at, fixed_at from attachment where kommun = ?";

    private static final String OF_DOCUMENT = " and kind = ? and plan_year = ? and addendum = ? and part = ?";

    private final JdbcClient jdbc;

    AttachmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Attachment> of(DocumentKey document) {
        return jdbc.sql(FACTS + OF_DOCUMENT + " order by place_no")
                .params(key(document))
                .query(AttachmentRows::attachment)
                .list();
    }

    Optional<Attachment> find(String kommun, Long id) {
        return jdbc.sql(FACTS + " and id = ?")
                .params(kommun, id)
                .query(AttachmentRows::attachment)
                .optional();
    }

    byte[] bytes(Long id) {
        return jdbc.sql("select bytes from attachment_bytes where attachment = ?")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    /**
     * @return its id
     * @throws org.springframework.dao.DuplicateKeyException if somebody was quicker with the same number or the same file
     */
    Long add(Attachment attachment, byte[] bytes) {
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql(
                        "insert into attachment (kommun, kind, plan_year, addendum, part, place_no, title, file_name, type, byte_size,"
                                + " sha256, task, task_name, person, added_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(key(attachment.document()))
                .params(
                        attachment.number(),
                        attachment.title(),
                        attachment.fileName(),
                        attachment.kind().name(),
                        attachment.size(),
                        attachment.sha256(),
                        attachment.source().task(),
                        attachment.source().taskName(),
                        attachment.source().person(),
                        StoredInstant.utc(attachment.source().at()))
                .update(id, "id");
        Long added = id.getKeyAs(Long.class);
        jdbc.sql("insert into attachment_bytes (attachment, bytes) values (?, ?)")
                .params(added, bytes)
                .update();
        return added;
    }

    /** Takes the right to remove files from a task that is done. */
    void fix(String kommun, String task, Instant at) {
        jdbc.sql("update attachment set fixed_at = ? where kommun = ? and task = ? and fixed_at is null")
                .params(StoredInstant.utc(at), kommun, task)
                .update();
    }

    /** @return false if it is fixed, or was removed a moment ago */
    boolean remove(String kommun, Long id) {
        // the row first: whoever ends the task in this moment waits for it, or is waited for
        boolean mayGo = jdbc.sql(
                        "select id from attachment where kommun = ? and id = ? and fixed_at is null for update")
                .params(kommun, id)
                .query(Long.class)
                .optional()
                .isPresent();
        if (mayGo) {
            jdbc.sql("delete from attachment_bytes where attachment = ?")
                    .param(id)
                    .update();
            jdbc.sql("delete from attachment where kommun = ? and id = ?")
                    .params(kommun, id)
                    .update();
        }
        return mayGo;
    }

    private static List<Object> key(DocumentKey document) {
        return List.of(
                document.turn().kommun(),
                document.kind().name(),
                document.turn().year(),
                document.turn().addendum(),
                document.part());
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getLong("id"),
                new DocumentKey(
                        DocumentKind.valueOf(row.getString("kind")),
                        new WheelYear(row.getString("kommun"), row.getInt("plan_year"), row.getInt("addendum")),
                        row.getString("part")),
                row.getInt("place_no"),
                row.getString("title"),
                row.getString("file_name"),
                FileKind.valueOf(row.getString("type")),
                row.getLong("byte_size"),
                row.getString("sha256"),
                new Attachment.Source(
                        row.getString("task"),
                        row.getString("task_name"),
                        row.getString("person"),
                        StoredInstant.of(row, "added_at")),
                row.getObject("fixed_at") != null);
    }
}
