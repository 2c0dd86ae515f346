package se.trygghetshjulet.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.trygghetshjulet.document.StoredInstant;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.Role;

/** The tables {@code document_file} and {@code document_file_bytes}: only ever added to. */
@Repository
class FileRows {

    private static final String STEPS =
            "select document_version, step_no, sha256, made_at, party, signatory, signer_name,"
                    + " signer_title from document_file where ";

    private final JdbcClient jdbc;

    FileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else adds a file of the version. */
    void lock(Long version) {
        jdbc.sql("select id from document_version where id = ? for update")
                .param(version)
                .query(Long.class)
                .single();
    }

    List<FileStep> of(Long version) {
        return jdbc.sql(STEPS + "document_version = ? order by step_no")
                .param(version)
                .query(FileRows::step)
                .list();
    }

    /** Of every version that the municipality has. */
    Map<Long, List<FileStep>> ofMunicipality(String kommun) {
        return jdbc
                .sql(STEPS + "document_version in (select id from document_version where kommun = ?)"
                        + " order by document_version, step_no")
                .param(kommun)
                .query(FileRows::step)
                .list()
                .stream()
                .collect(Collectors.groupingBy(FileStep::version));
    }

    Optional<FileStep> bySha256(String sha256) {
        return jdbc.sql(STEPS + "sha256 = ?")
                .param(sha256)
                .query(FileRows::step)
                .optional();
    }

    byte[] bytes(FileStep step) {
        return jdbc.sql("select bytes from document_file_bytes where document_version = ? and step_no = ?")
                .params(step.version(), step.step())
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    void add(FileStep step, byte[] bytes) {
        jdbc.sql("insert into document_file (document_version, step_no, sha256, made_at, party, signatory,"
                        + " signer_name, signer_title) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        step.version(),
                        step.step(),
                        step.sha256(),
                        StoredInstant.utc(step.madeAt()),
                        step.party() == null ? null : step.party().name(),
                        step.signatory() == null ? null : step.signatory().name(),
                        step.signerName(),
                        step.signerTitle())
                .update();
        jdbc.sql("insert into document_file_bytes (document_version, step_no, bytes) values (?, ?, ?)")
                .params(step.version(), step.step(), bytes)
                .update();
    }

    private static FileStep step(ResultSet row, int number) throws SQLException {
        String party = row.getString("party");
        String signatory = row.getString("signatory");
        return new FileStep(
                row.getLong("document_version"),
                row.getInt("step_no"),
                row.getString("sha256"),
                StoredInstant.of(row, "made_at"),
                party == null ? null : Party.of(party),
                signatory == null ? null : Role.valueOf(signatory),
                row.getString("signer_name"),
                row.getString("signer_title"));
    }
}
