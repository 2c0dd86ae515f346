package se.trygghetshjulet.archive;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.trygghetshjulet.document.StoredInstant;

/** The table {@code document_file_stamp}: when the time-stamp that closes a file ends. Only ever added to. */
@Repository
class StampRows {

    private static final String LAST = " from document_file f join document_version v on v.id = f.document_version"
            + " left join document_file_stamp s on s.document_version = f.document_version and s.step_no = f.step_no"
            + " where v.kommun = :kommun and f.step_no > 0 and f.step_no = (select max(l.step_no) from document_file l"
            + " where l.document_version = f.document_version)";

    private final JdbcClient jdbc;

    StampRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Versions whose file, as it is now, nobody has looked at yet. */
    List<Long> unread(String kommun) {
        return jdbc.sql("select f.document_version" + LAST
                        + " and s.document_version is null order by f.document_version")
                .param("kommun", kommun)
                .query(Long.class)
                .list();
    }

    /** Files, as they are now, whose time-stamp ends before a moment, in the order in which they end. */
    List<Ending> endingBefore(String kommun, Instant moment) {
        return jdbc.sql("select f.document_version, s.ends_at" + LAST + " and s.ends_at < :moment order by s.ends_at")
                .param("kommun", kommun)
                .param("moment", StoredInstant.utc(moment))
                .query((row, number) -> new Ending(
                        row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * Says it once, whoever else does so.
     *
     * @param end null where no time-stamp closes the file
     */
    void add(FileStep file, Instant end) {
        jdbc.sql(
                        "insert into document_file_stamp (document_version, step_no, ends_at)"
                                + " select f.document_version, f.step_no, cast(:end as timestamp with time zone) from document_file f"
                                + " where f.document_version = :version and f.step_no = :step and not exists (select 1 from"
                                + " document_file_stamp s where s.document_version = f.document_version and s.step_no = f.step_no)")
                .param("end", StoredInstant.utc(end))
                .param("version", file.version())
                .param("step", file.step())
                .update();
    }

    record Ending(Long version, Instant end) {}
}
