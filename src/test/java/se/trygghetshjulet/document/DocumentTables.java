package se.trygghetshjulet.document;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.year.Postgres;

/** The product's own tables on a database of their own, without the rest of the product. */
final class DocumentTables {

    static final WheelYear TURN = new WheelYear("provby", 2027);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-05T07:00:00.123456789Z"), ZoneOffset.UTC);

    private final String vendor;
    private final TransactionTemplate transaction;
    final JdbcClient jdbc;
    final DocumentStore store;
    final ChainCheck check;

    private DocumentTables(String vendor, DataSource source) {
        this.vendor = vendor;
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                .load()
                .migrate();
        JdbcTransactionManager transactions = new JdbcTransactionManager(source);
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = JdbcClient.create(source);
        VersionRows rows = new VersionRows(jdbc);
        StateChain chain = new StateChain(jdbc, transactions);
        this.store = new DocumentStore(rows, chain, CLOCK);
        this.check = new ChainCheck(chain, rows, jdbc);
    }

    static DocumentTables onH2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
        return new DocumentTables("h2", source);
    }

    static DocumentTables onPostgres() {
        return new DocumentTables(
                "postgresql", new DriverManagerDataSource(Postgres.newDatabase(), "postgres", "postgres"));
    }

    <T> T together(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    /** What somebody with the keys to the database can do. */
    void withoutTriggers(Runnable work) {
        List<String> tables = List.of("document_version", "document_content", "document_state");
        if (vendor.equals("h2")) {
            List<String> triggers = List.of(
                    "document_version_written_once", "document_state_written_once", "document_content_written_once");
            triggers.forEach(
                    trigger -> jdbc.sql("drop trigger if exists " + trigger).update());
            jdbc.sql("set referential_integrity false").update();
            work.run();
            jdbc.sql("set referential_integrity true").update();
            for (int i = 0; i < tables.size(); i++) {
                String table = triggers.get(i).replace("_written_once", "");
                jdbc.sql("create trigger " + triggers.get(i) + " before update, delete on " + table
                                + " for each row call 'se.trygghetshjulet.document.WrittenOnce'")
                        .update();
            }
        } else {
            tables.forEach(table ->
                    jdbc.sql("alter table " + table + " disable trigger all").update());
            work.run();
            tables.forEach(table ->
                    jdbc.sql("alter table " + table + " enable trigger all").update());
        }
    }
}
