package se.trygghetshjulet.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;

/** Whoever answers that the plan is followed up as often as before keeps the days and names that it had. */
class PeriodsTest {

    private final ArrayNode periods = JsonNodeFactory.instance.arrayNode();

    PeriodsTest() {
        periods.addObject().put("name", "Årets uppföljning").put("end", "--09-30");
    }

    @Test
    void asOftenAsBeforeIsAsBefore() {
        Periods.into(periods, "ar");

        assertThat(periods).hasSize(1);
        assertThat(periods.at("/0/end").asText()).isEqualTo("--09-30");
    }

    @Test
    void moreOftenIsByTheCalendar() {
        Periods.into(periods, "halvar");

        assertThat(periods.findValuesAsText("name")).containsExactly("Halvår 1", "Halvår 2");
        assertThat(periods.findValuesAsText("end")).containsExactly("--06-30", "--12-31");
    }
}
