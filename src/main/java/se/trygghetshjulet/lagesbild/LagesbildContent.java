package se.trygghetshjulet.lagesbild;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import se.trygghetshjulet.document.RowKey;

/**
 * What the compiled lägesbild of a year says (lag 2023:196 § 4).
 *
 * @param openSummary what anybody may read of it, beside the published plan; null where nothing is meant for everybody
 */
record LagesbildContent(
        String summary,
        @JsonInclude(JsonInclude.Include.NON_NULL) String openSummary,
        List<Problem> problems,
        List<Walk> walks) {

    /**
     * @param key by which it is known in every version that has it; null as long as only the form knows the row
     * @param change in percent since last time; null where no figure is known
     * @param sources ids of the sources that tell of it
     */
    record Problem(
            String key,
            String name,
            String description,
            Trend trend,
            Severity severity,
            Integer change,
            List<String> sources) {

        Problem {
            sources = sources == null ? List.of() : List.copyOf(sources);
        }

        Problem keyed() {
            return new Problem(RowKey.orNext(key), name, description, trend, severity, change, sources);
        }

        @JsonIgnore
        ProblemSignal sign() {
            return new ProblemSignal(trend, severity, change == null ? 0 : change);
        }
    }

    /**
     * A place that is to be walked through together.
     *
     * @param key by which it is known in every version that has it; null as long as only the form knows the row
     */
    record Walk(String key, String place, String reason) {

        Walk keyed() {
            return new Walk(RowKey.orNext(key), place, reason);
        }
    }
}
