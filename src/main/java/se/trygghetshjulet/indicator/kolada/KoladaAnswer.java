package se.trygghetshjulet.indicator.kolada;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;

/**
 * A page of data as version 3 of the API gives it.
 *
 * @param nextUrl where the next page is; null on the last one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record KoladaAnswer(
        List<Row> values, @JsonProperty("next_url") String nextUrl) {

    /** @param period calendar year */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Row(String kpi, String municipality, int period, List<Value> values) {}

    /**
     * @param gender T for all, K for women, M for men
     * @param value null where it is missing
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Value(
            String gender,
            BigDecimal value,
            @JsonProperty("isdeleted") boolean isDeleted) {

        boolean isTold() {
            return "T".equals(gender) && value != null && !isDeleted;
        }
    }
}
