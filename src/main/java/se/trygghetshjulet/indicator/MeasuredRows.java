package se.trygghetshjulet.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.trygghetshjulet.document.StoredInstant;

/** The table {@code indicator_value}, which is only ever added to. */
@Repository
class MeasuredRows {

    private static final String SELECT = """
            select id, kommun, indicator, period_year, period_part, version_no, figure, source, person, noted_at
            from indicator_value where kommun = :kommun
            """;

    private final JdbcClient jdbc;

    MeasuredRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were noted. */
    List<Measurement> of(String kommun) {
        return jdbc.sql(SELECT + " order by id")
                .param("kommun", kommun)
                .query(MeasuredRows::read)
                .list();
    }

    Optional<Measurement> current(String kommun, String indicator, Period period) {
        return jdbc.sql(SELECT + """
                         and indicator = :indicator and period_year = :year and period_part = :part
                        order by version_no desc fetch first 1 rows only
                        """)
                .param("kommun", kommun)
                .param("indicator", indicator)
                .param("year", period.year())
                .param("part", period.part().name())
                .query(MeasuredRows::read)
                .optional();
    }

    /**
     * @param row whose id is not looked at
     * @throws org.springframework.dao.DuplicateKeyException if somebody else noted the same version in the same moment
     */
    void add(Measurement row) {
        jdbc.sql("""
                        insert into indicator_value
                            (kommun, indicator, period_year, period_part, version_no, figure, source, person, noted_at)
                        values (:kommun, :indicator, :year, :part, :version, :figure, :source, :person, :at)
                        """)
                .param("kommun", row.kommun())
                .param("indicator", row.indicator())
                .param("year", row.period().year())
                .param("part", row.period().part().name())
                .param("version", row.versionNo())
                .param("figure", row.figure())
                .param("source", row.source())
                .param("person", row.person())
                .param("at", StoredInstant.utc(row.notedAt()))
                .update();
    }

    private static Measurement read(ResultSet row, int number) throws SQLException {
        return new Measurement(
                row.getLong("id"),
                row.getString("kommun"),
                row.getString("indicator"),
                new Period(row.getInt("period_year"), Part.valueOf(row.getString("period_part"))),
                row.getInt("version_no"),
                row.getBigDecimal("figure"),
                row.getString("source"),
                row.getString("person"),
                StoredInstant.of(row, "noted_at"));
    }
}
