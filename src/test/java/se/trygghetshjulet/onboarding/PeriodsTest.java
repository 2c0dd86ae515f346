package se.trygghetshjulet.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.onboarding.YearDay.NEW_YEAR;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;

/** Whoever answers that the plan is followed up as often as before keeps the days and names that it had. */
class PeriodsTest {

    private final ArrayNode periods = JsonNodeFactory.instance.arrayNode();

    PeriodsTest() {
        periods.addObject().put("name", "Årets uppföljning").put("end", "--09-30");
    }

    @Test
    void asOftenAsBeforeIsAsBefore() {
        Periods.into(periods, "ar", NEW_YEAR, NEW_YEAR);

        assertThat(periods).hasSize(1);
        assertThat(periods.at("/0/end").asText()).isEqualTo("--09-30");
    }

    @Test
    void moreOftenIsByTheCalendar() {
        Periods.into(periods, "halvar", NEW_YEAR, NEW_YEAR);

        assertThat(periods.findValuesAsText("name")).containsExactly("Halvår 1", "Halvår 2");
        assertThat(periods.findValuesAsText("end")).containsExactly("--06-30", "--12-31");
    }

    @Test
    void anotherPlanYearHasPeriodsOfItsOwnAsOftenAsBefore() {
        Periods.into(periods, "ar", NEW_YEAR, MonthDay.of(8, 1));
        assertThat(periods.findValuesAsText("end")).containsExactly("--07-31");

        Periods.into(periods, "tertial", MonthDay.of(8, 1), MonthDay.of(3, 1));
        assertThat(periods.findValuesAsText("end")).containsExactly("--06-30", "--10-31", "--02-28");
    }
}
