package se.trygghetshjulet.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.followup.ComparedMeasure.Side;
import se.trygghetshjulet.followup.PartyReport.MeasureReport;
import se.trygghetshjulet.municipality.Party;

class ComparedMeasureTest {

    private static final ComparedMeasure SEEN_OTHERWISE = new ComparedMeasure(
            "a",
            "1.1",
            "Trafik",
            "Mäta farten",
            List.of(side(Party.KOMMUN, Status.GRON), side(Party.POLIS, Status.ROD)),
            List.of(Contradiction.OLIKA_LAGE),
            null,
            null);

    @Test
    void theWorstCountsUntilThePartiesSayHowTheySeeItTogether() {
        assertThat(SEEN_OTHERWISE.overall()).isEqualTo(Status.ROD);
        assertThat(SEEN_OTHERWISE
                        .answered(Status.GRON, "Mätt på hela sträckan.")
                        .overall())
                .isEqualTo(Status.GRON);
    }

    private static Side side(Party party, Status status) {
        return new Side(
                party,
                new MeasureReport("a", "1.1", "Trafik", "Mäta farten", status, null, null, null, null, null, null));
    }
}
