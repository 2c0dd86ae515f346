package se.trygghetshjulet.incident;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a file has brought, all of it at once. */
@Repository
class FeedIncidents {

    private final JdbcClient jdbc;

    FeedIncidents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is the same as something that counts by this file stands by itself again. */
    void letMergedWait(String kommun, Long feedImport) {
        jdbc.sql("""
                        update incident set state = 'WAITING', merged_into = null
                        where kommun = :kommun and state = 'MERGED' and merged_into in (
                            select id from incident
                            where kommun = :kommun and incident_import = :import and state = 'COUNTED')
                        """).param("kommun", kommun).param("import", feedImport).update();
    }

    /**
     * What counts is withdrawn, and not known again by its row.
     *
     * @return how many counted
     */
    int withdraw(String kommun, Long feedImport) {
        return jdbc.sql("update incident set state = 'WITHDRAWN', row_hash = null"
                        + " where kommun = ? and incident_import = ? and state = 'COUNTED'")
                .params(kommun, feedImport)
                .update();
    }
}
