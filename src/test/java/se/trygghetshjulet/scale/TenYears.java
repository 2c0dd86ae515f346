package se.trygghetshjulet.scale;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives a database nine years more of history: the engine's, of the year that has been lived there, again and again with
 * other ids and earlier days; and the letters of that year.
 */
final class TenYears {

    private static final List<String> TABLES = List.of(
            "act_hi_procinst",
            "act_hi_actinst",
            "act_hi_taskinst",
            "act_hi_identitylink",
            "act_hi_job_log",
            "act_hi_op_log",
            "act_hi_decinst",
            "act_hi_dec_in",
            "act_hi_dec_out");

    private static final int MORE_YEARS = 9;

    private TenYears() {}

    static void putInto(JdbcClient jdbc) {
        for (String table : TABLES) {
            copy(jdbc, table, "true");
        }
        copy(jdbc, "letter", "status = 'SENT'");
    }

    private static void copy(JdbcClient jdbc, String table, String which) {
        List<String> columns = jdbc.sql("select column_name from information_schema.columns where table_name = ?"
                        + " and table_schema = 'public' and is_identity = 'NO' order by ordinal_position")
                .param(table)
                .query(String.class)
                .list();
        List<String> shifted =
                columns.stream().map(column -> shifted(jdbc, table, column)).toList();
        jdbc.sql("insert into " + table + " (" + String.join(", ", columns) + ") select " + String.join(", ", shifted)
                        + " from " + table + " cross join generate_series(1, " + MORE_YEARS + ") as y where " + which)
                .update();
    }

    /** Ids of what happened become others, the same in every table; ids of models and municipalities stay. */
    private static String shifted(JdbcClient jdbc, String table, String column) {
        String type = jdbc.sql("select data_type from information_schema.columns where table_name = ?"
                        + " and table_schema = 'public' and column_name = ?")
                .params(table, column)
                .query(String.class)
                .single();
        if (type.startsWith("timestamp")) {
            return column + " - y * interval '1 year'";
        }
        boolean isOfAnInstance = column.matches("id_|.*inst_id_|execution_id_|task_id_|operation_id_|clause_id_");
        return isOfAnInstance || "letter_key".equals(column) ? "md5(" + column + " || y)" : column;
    }
}
