package se.trygghetshjulet.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.document.CanonicalJson;
import se.trygghetshjulet.document.DocumentKind;

/** The documents as the tables have them, for tests that ask what was kept. */
public final class KeptDocuments {

    private static final String VERSIONS = "select v.kommun, v.plan_year, v.addendum, v.part, v.version_no, s.state,"
            + " c.content, v.based_on, v.id from document_version v"
            + " join document_content c on c.document_version = v.id and c.lock_no ="
            + " (select max(lock_no) from document_content where document_version = v.id)"
            + " join document_state s on s.document_version = v.id and s.position_no ="
            + " (select max(position_no) from document_state where document_version = v.id)"
            + " where v.kind = ?";

    private final JdbcClient jdbc;

    public KeptDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All municipalities' versions of a kind, in the order in which they were drafted. */
    public List<Kept> all(DocumentKind kind) {
        return jdbc.sql(VERSIONS + " order by v.id")
                .param(kind.name())
                .query((row, place) -> new Kept(
                        row.getLong("id"),
                        row.getString("kommun"),
                        row.getInt("plan_year"),
                        row.getInt("addendum"),
                        row.getString("part"),
                        row.getInt("version_no"),
                        row.getString("state"),
                        row.getObject("based_on", Long.class),
                        CanonicalJson.read(row.getString("content"), JsonNode.class)))
                .list();
    }

    public List<Kept> of(String kommun, DocumentKind kind) {
        return all(kind).stream().filter(kept -> kept.kommun().equals(kommun)).toList();
    }

    /** Every version of a year's own document of a kind, whichever municipality has it. */
    public List<Kept> of(int year, DocumentKind kind) {
        return of(year, 0, kind);
    }

    public List<Kept> of(int year, int addendum, DocumentKind kind) {
        return all(kind).stream()
                .filter(kept -> kept.year() == year && kept.addendum() == addendum)
                .toList();
    }

    /** State of the last version: "PUBLISHED". */
    public String state(int year, DocumentKind kind) {
        return last(of(year, kind)).state();
    }

    public static Kept last(List<Kept> versions) {
        return versions.get(versions.size() - 1);
    }

    /** How many answers, signatures and refusals, the parties have given to documents of a kind. */
    public int signatures(DocumentKind kind) {
        return jdbc.sql("select count(*) from signature_document d join document_version v on v.id = d.document_version"
                        + " where v.kind = ?")
                .param(kind.name())
                .query(Integer.class)
                .single();
    }

    /** The same, of the documents of one year. */
    public int signatures(DocumentKind kind, int year) {
        return jdbc.sql("select count(*) from signature_document d join document_version v on v.id = d.document_version"
                        + " where v.kind = ? and v.plan_year = ?")
                .params(kind.name(), year)
                .query(Integer.class)
                .single();
    }

    /** How often a party has answered, each time to however many documents it had before it. */
    public int signings() {
        return jdbc.sql("select count(*) from signature").query(Integer.class).single();
    }

    /** Takes every document away, as no user of the product can; H2 only. */
    public void clear() {
        jdbc.sql("set referential_integrity false").update();
        for (String table : List.of(
                "document_file_bytes",
                "document_file",
                "attachment_bytes",
                "attachment",
                "document_version",
                "document_content",
                "document_state",
                "document_chain",
                "decision_correction",
                "correction_case",
                "decision",
                "decision_document",
                "signature",
                "signature_document",
                "publication",
                "publication_document",
                "overenskommelse_end",
                "overenskommelse_case",
                "termination")) {
            jdbc.sql("truncate table " + table).update();
        }
        jdbc.sql("set referential_integrity true").update();
    }

    public record Kept(
            Long id,
            String kommun,
            int year,
            int addendum,
            String part,
            int number,
            String state,
            Long basedOn,
            JsonNode content) {

        /** "2019 PUBLISHED 2018-01-01 2020-12-31" */
        public String asLine() {
            String line = year + " " + state + " " + content.path("validFrom").asText();
            return content.hasNonNull("validTo")
                    ? line + " " + content.path("validTo").asText()
                    : line;
        }
    }
}
