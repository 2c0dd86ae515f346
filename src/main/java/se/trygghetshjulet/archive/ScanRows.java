package se.trygghetshjulet.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.document.StoredInstant;
import se.trygghetshjulet.municipality.Mandate;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.Role;

/** The tables {@code document_scan} and {@code document_scan_bytes}: only ever added to. */
@Repository
class ScanRows {

    private static final String SCANS = "select s.id, s.document_version, s.party, s.signatory, s.sha256, s.place,"
            + " s.signed_on, s.person, s.registered_at from document_scan s"
            + " join document_version v on v.id = s.document_version where ";

    private final JdbcClient jdbc;

    ScanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The scans of a version, in the order in which they were registered. */
    List<Scan> of(Long version) {
        return jdbc.sql(SCANS + "s.document_version = ? order by s.id")
                .param(version)
                .query(ScanRows::scan)
                .list();
    }

    Optional<Scan> find(String kommun, Long version, Long id) {
        return jdbc.sql(SCANS + "v.kommun = ? and s.document_version = ? and s.id = ?")
                .params(kommun, version, id)
                .query(ScanRows::scan)
                .optional();
    }

    /** One and the same scan may hold several documents; the first one is told. */
    Optional<Scan> bySha256(String sha256) {
        return jdbc.sql(SCANS + "s.sha256 = ? order by s.id").param(sha256).query(ScanRows::scan).list().stream()
                .findFirst();
    }

    /** Those of some versions of which one who signs has an original that was signed by hand. */
    Set<Long> versionsOf(Mandate mandate, List<Long> versions) {
        return jdbc.sql("select document_version from document_scan where party = :party and signatory = :signatory"
                        + " and document_version in (:versions)")
                .param("party", mandate.party().name())
                .param("signatory", mandate.role().name())
                .param("versions", versions)
                .query(Long.class)
                .set();
    }

    byte[] bytes(Long scan) {
        return jdbc.sql("select bytes from document_scan_bytes where scan = ?")
                .param(scan)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    /** Keeps it; the same file of the same signatory is kept once. */
    @Transactional
    void add(Scan scan, byte[] bytes) {
        // two who send at the same time wait for one another
        jdbc.sql("select id from document_version where id = ? for update")
                .param(scan.version())
                .query(Long.class)
                .single();
        if (of(scan.version()).stream()
                .anyMatch(kept ->
                        kept.mandate().equals(scan.mandate()) && kept.sha256().equals(scan.sha256()))) {
            return;
        }
        jdbc.sql("insert into document_scan (document_version, party, signatory, sha256, place, signed_on, person,"
                        + " registered_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        scan.version(),
                        scan.party().name(),
                        scan.signatory().name(),
                        scan.sha256(),
                        scan.place(),
                        scan.signedOn(),
                        scan.person(),
                        StoredInstant.utc(scan.registeredAt()))
                .update();
        jdbc.sql("insert into document_scan_bytes (scan, bytes) select max(id), ? from document_scan"
                        + " where document_version = ? and party = ? and signatory = ? and sha256 = ?")
                .params(
                        bytes,
                        scan.version(),
                        scan.party().name(),
                        scan.signatory().name(),
                        scan.sha256())
                .update();
    }

    private static Scan scan(ResultSet row, int number) throws SQLException {
        return new Scan(
                row.getLong("id"),
                row.getLong("document_version"),
                Party.of(row.getString("party")),
                Role.valueOf(row.getString("signatory")),
                row.getString("sha256"),
                row.getString("place"),
                row.getObject("signed_on", LocalDate.class),
                row.getString("person"),
                StoredInstant.of(row, "registered_at"));
    }
}
