package se.trygghetshjulet.year;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the sources have supplied for lägesbilder, as the table has it. */
public final class KeptContributions {

    private final JdbcClient jdbc;

    public KeptContributions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Kept> all() {
        return jdbc.sql("select plan_year, source from lagesbild_contribution order by id")
                .query((row, place) -> new Kept(row.getInt("plan_year"), row.getString("source")))
                .list();
    }

    public List<Kept> of(int year) {
        return all().stream()
                .filter(contribution -> contribution.year() == year)
                .toList();
    }

    /** @param source id in the profile */
    public record Kept(int year, String source) {}
}
