package se.trygghetshjulet.lagesbild;

import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
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
        List<Problem> problems,

        @MappedCollection(idColumn = "lagesbild", keyColumn = "row_no")
        List<Walk> walks) {

    static Lagesbild first(
            WheelYear year, String summary, List<Problem> problems, List<Walk> walks, String person, Instant at) {
        return new Lagesbild(null, year.kommun(), year.year(), summary, person, at, 1, null, problems, walks);
    }

    Lagesbild compiledAgain(String summary, List<Problem> problems, List<Walk> walks, String person, Instant at) {
        if (approvedAt != null) {
            throw new IllegalStateException("Lägesbilden " + kommun + "-" + planYear
                    + " väntades vara under arbete men godkändes " + approvedAt);
        }
        return new Lagesbild(id, kommun, planYear, summary, person, at, compilation + 1, null, problems, walks);
    }

    Lagesbild approved(Instant at) {
        return new Lagesbild(id, kommun, planYear, summary, compiledBy, compiledAt, compilation, at, problems, walks);
    }

    @Table("lagesbild_problem")
    record Problem(
            String name,
            String description,
            Trend trend,
            Severity severity,
            @Column("change_percent") Integer change) {

        Sign sign() {
            return new Sign(trend, severity, change == null ? 0 : change);
        }
    }

    /** A place that is to be walked through together. */
    @Table("lagesbild_walk")
    record Walk(String place, String reason) {}
}
