package se.trygghetshjulet.year;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many rows each table has, the product's and the engine's, for tests in which nothing may come or go. */
public final class TableSizes {

    private final JdbcClient jdbc;

    public TableSizes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the table's name in capitals; without the migrations, which are not known by an ordinary name. */
    public Map<String, Long> all() {
        Map<String, Long> sizes = new TreeMap<>();
        tables().forEach(table -> sizes.put(table, of(table)));
        return sizes;
    }

    public long of(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private List<String> tables() {
        return jdbc.sql("select upper(table_name) from information_schema.tables where lower(table_schema) = 'public'"
                        + " and table_name not in ('flyway_schema_history', 'engine_schema_history')")
                .query(String.class)
                .list();
    }
}
