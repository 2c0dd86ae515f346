package se.trygghetshjulet.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;
import se.trygghetshjulet.document.Version.Origin;
import se.trygghetshjulet.document.Version.Standing;
import se.trygghetshjulet.municipality.WheelYear;

/** The tables {@code document_version} and {@code document_content}: only ever added to. */
@Repository
class VersionRows {

    /** A version with its last content and its last state; one that is just being drafted has no state yet. */
    private static final String VERSIONS = select("c.content, ");

    /** The same without what it says, which is most of it. */
    private static final String STANDINGS = select("");

    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String select(String content) {
        return """
            select v.id, v.kommun, v.kind, v.plan_year, v.addendum, v.part, v.version_no, v.based_on, v.concerns,
                   v.author, v.drafted_at, c.lock_no, %sc.content_hash, s.state, s.entered_at
            from document_version v
            join document_content c on c.document_version = v.id
                and c.lock_no = (select max(lock_no) from document_content where document_version = v.id)
            left join document_state s on s.document_version = v.id
                and s.position_no = (select max(position_no) from document_state where document_version = v.id)
            """.formatted(content);
    }

    Optional<Version<String>> find(Long id) {
        return jdbc.sql(VERSIONS + " where v.id = ?")
                .param(id)
                .query(VersionRows::version)
                .optional();
    }

    /** The newest first. */
    List<Version<String>> of(DocumentKey key) {
        return jdbc.sql(VERSIONS + " where v.kommun = ? and v.kind = ? and v.plan_year = ? and v.addendum = ?"
                        + " and v.part = ? order by v.version_no desc")
                .params(parts(key))
                .query(VersionRows::version)
                .list();
    }

    List<Version<String>> of(String kommun, DocumentKind kind) {
        return jdbc.sql(VERSIONS + " where v.kommun = ? and v.kind = ? order by v.id")
                .params(kommun, kind.name())
                .query(VersionRows::version)
                .list();
    }

    /** The same, of those in one of some states. */
    List<Version<String>> of(String kommun, DocumentKind kind, Set<DocumentState> states) {
        return jdbc.sql(VERSIONS
                        + " where v.kommun = :kommun and v.kind = :kind and s.state in (:states) order by v.id")
                .param("kommun", kommun)
                .param("kind", kind.name())
                .param("states", states.stream().map(Enum::name).toList())
                .query(VersionRows::version)
                .list();
    }

    List<Version<String>> ofMunicipality(String kommun) {
        return jdbc.sql(VERSIONS + " where v.kommun = ? order by v.id")
                .param(kommun)
                .query(VersionRows::version)
                .list();
    }

    List<DocumentKey> keys(String kommun, DocumentKind kind) {
        return jdbc.sql("select distinct plan_year, addendum, part from document_version"
                        + " where kommun = ? and kind = ? order by plan_year, addendum, part")
                .params(kommun, kind.name())
                .query((row, place) -> new DocumentKey(
                        kind,
                        new WheelYear(kommun, row.getInt("plan_year"), row.getInt("addendum")),
                        row.getString("part")))
                .list();
    }

    /** Of every kind and without their contents, in the order in which they were drafted. */
    List<Version<Void>> standings(String kommun) {
        return jdbc.sql(STANDINGS + " where v.kommun = ? order by v.id")
                .param(kommun)
                .query((row, place) -> VersionRows.<Void>version(row, null))
                .list();
    }

    /** Those that have been signed, whatever became of them; the one that was signed last first. */
    List<Version<String>> everSigned(String kommun, DocumentKind kind) {
        return jdbc.sql(VERSIONS + """
            join (select document_version, max(position_no) as signed_no from document_state
                  where kommun = ? and state = 'SIGNED' group by document_version) f
                on f.document_version = v.id
            where v.kommun = ? and v.kind = ? order by f.signed_no desc\
            """)
                .params(kommun, kommun, kind.name())
                .query(VersionRows::version)
                .list();
    }

    Optional<String> contentAt(Long version, int lockNo) {
        return jdbc.sql("select content from document_content where document_version = ? and lock_no = ?")
                .params(version, lockNo)
                .query(String.class)
                .optional();
    }

    SharedDrafts.Writer lastWriter(Long version) {
        return jdbc.sql("select author, written_at from document_content where document_version = ?"
                        + " order by lock_no desc fetch first row only")
                .param(version)
                .query((row, place) ->
                        new SharedDrafts.Writer(row.getString("author"), StoredInstant.of(row, "written_at")))
                .single();
    }

    int lastNumber(DocumentKey key) {
        return jdbc.sql("select coalesce(max(version_no), 0) from document_version where kommun = ? and kind = ?"
                        + " and plan_year = ? and addendum = ? and part = ?")
                .params(parts(key))
                .query(Integer.class)
                .single();
    }

    Long insert(DocumentKey key, int number, Origin origin) {
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("insert into document_version (kommun, kind, plan_year, addendum, part, version_no, based_on,"
                        + " concerns, author, drafted_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        key.turn().kommun(),
                        key.kind().name(),
                        key.turn().year(),
                        key.turn().addendum(),
                        key.part(),
                        number,
                        origin.basedOn(),
                        origin.concerns(),
                        origin.author(),
                        StoredInstant.utc(origin.draftedAt()))
                .update(id, "id");
        return id.getKeyAs(Long.class);
    }

    void insertContent(Long version, int lockNo, String content, String author, Instant at) {
        jdbc.sql("insert into document_content (document_version, lock_no, content, content_hash, author, written_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(version, lockNo, content, CanonicalJson.hash(content), author, StoredInstant.utc(at))
                .update();
    }

    private static List<Object> parts(DocumentKey key) {
        WheelYear turn = key.turn();
        return List.of(turn.kommun(), key.kind().name(), turn.year(), turn.addendum(), key.part());
    }

    private static Version<String> version(ResultSet row, int place) throws SQLException {
        return version(row, row.getString("content"));
    }

    private static <C> Version<C> version(ResultSet row, C content) throws SQLException {
        String state = row.getString("state");
        return new Version<>(
                row.getLong("id"),
                new DocumentKey(
                        DocumentKind.valueOf(row.getString("kind")),
                        new WheelYear(row.getString("kommun"), row.getInt("plan_year"), row.getInt("addendum")),
                        row.getString("part")),
                row.getInt("version_no"),
                new Origin(
                        row.getObject("based_on", Long.class),
                        row.getObject("concerns", Long.class),
                        row.getString("author"),
                        StoredInstant.of(row, "drafted_at")),
                new Standing(
                        state == null ? DocumentState.DRAFT : DocumentState.valueOf(state),
                        StoredInstant.of(row, "entered_at"),
                        row.getInt("lock_no"),
                        row.getString("content_hash")),
                content);
    }
}
