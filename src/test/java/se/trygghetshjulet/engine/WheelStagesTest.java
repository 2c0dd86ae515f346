package se.trygghetshjulet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.trygghetshjulet.engine.WheelStages.Stage;

class WheelStagesTest {

    @Test
    void theyStandInTheOrderInWhichATurnComesToThem() {
        assertThat(new WheelStages().all())
                .extracting(Stage::process)
                .containsSubsequence(
                        LagesbildProcess.KEY,
                        HandlingsplanProcess.KEY,
                        RemissProcess.KEY,
                        ArbetsutskottProcess.KEY,
                        KommunstyrelseProcess.KEY,
                        UnderskriftProcess.KEY,
                        PubliceringProcess.KEY,
                        UppfoljningProcess.KEY,
                        ArsuppfoljningProcess.KEY)
                .contains(MedborgarlofteProcess.KEY)
                .doesNotHaveDuplicates();
    }
}
