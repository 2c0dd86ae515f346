package se.trygghetshjulet.lagesbild;

import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * The compiled lägesbild of a year (lag 2023:196 § 4). Each compilation has its number, so that an answer never counts
 * for a text that its giver has not seen.
 */
@Table("lagesbild")
record Lagesbild(
        @Id Long id,
        String kommun,
        int planYear,
        String summary,
        String compiledBy,
        Instant compiledAt,
        int compilation,
        Instant approvedAt,

        @MappedCollection(idColumn = "lagesbild", keyColumn = "row_no")
        List<Problem> problems) {

    static Lagesbild first(WheelYear year, String summary, List<Problem> problems, String person, Instant at) {
        return new Lagesbild(null, year.kommun(), year.year(), summary, person, at, 1, null, problems);
    }

    Lagesbild compiledAgain(String summary, List<Problem> problems, String person, Instant at) {
        if (approvedAt != null) {
            throw new IllegalStateException("Lägesbilden " + kommun + "-" + planYear
                    + " väntades vara under arbete men godkändes " + approvedAt);
        }
        return new Lagesbild(id, kommun, planYear, summary, person, at, compilation + 1, null, problems);
    }

    Lagesbild approved(Instant at) {
        return new Lagesbild(id, kommun, planYear, summary, compiledBy, compiledAt, compilation, at, problems);
    }

    @Table("lagesbild_problem")
    record Problem(String name, String description, Trend trend) {}
}
