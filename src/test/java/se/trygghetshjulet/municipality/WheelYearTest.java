package se.trygghetshjulet.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WheelYearTest {

    @ParameterizedTest
    @ValueSource(strings = {"provby-2027", "provby-2027-tillagg-1", "provby-2027-tillagg-12"})
    void aBusinessKeySaysWhichTurnOrAddendumItIs(String businessKey) {
        WheelYear year = WheelYear.of(businessKey);

        assertThat(year.kommun()).isEqualTo("provby");
        assertThat(year.year()).isEqualTo(2027);
        assertThat(year.isAddendum()).isEqualTo(businessKey.contains("tillagg"));
        assertThat(year.businessKey()).isEqualTo(businessKey);
    }

    @Test
    void asJsonEachAddendumIsItselfAndIsReadAgain() throws Exception {
        ObjectMapper json = new ObjectMapper();
        WheelYear second = new WheelYear("provby", 2027, 2);

        assertThat(json.writeValueAsString(second)).isEqualTo("{\"kommun\":\"provby\",\"year\":2027,\"addendum\":2}");
        assertThat(json.readValue(json.writeValueAsString(second), WheelYear.class))
                .isEqualTo(second);
    }

    @Test
    void anythingElseIsNoBusinessKey() {
        assertThatThrownBy(() -> WheelYear.of("provby")).hasMessageContaining("is no business key");
    }
}
