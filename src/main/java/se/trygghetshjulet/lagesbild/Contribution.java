package se.trygghetshjulet.lagesbild;

import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** What one source supplied, or why it could not. An aggregate of its own, as the sources supply side by side. */
@Table("lagesbild_contribution")
record Contribution(
        @Id Long id,
        String kommun,
        int planYear,
        String source,
        boolean delivered,
        String summary,
        String missingReason,
        String suppliedBy,
        Instant suppliedAt,

        @MappedCollection(idColumn = "lagesbild_contribution", keyColumn = "row_no")
        List<Observation> observations) {

    @Table("lagesbild_observation")
    record Observation(String place, String problem, Trend trend) {}
}
