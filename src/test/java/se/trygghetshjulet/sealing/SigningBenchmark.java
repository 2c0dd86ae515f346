package se.trygghetshjulet.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.sealing.Papers.CHAIR;
import static se.trygghetshjulet.sealing.Papers.CHIEF;
import static se.trygghetshjulet.sealing.Papers.CLOCK;
import static se.trygghetshjulet.sealing.Papers.NOW;

import org.junit.jupiter.api.Test;
import se.trygghetshjulet.tools.Figures;
import se.trygghetshjulet.tools.Medians;

/** What a signature costs; run by name. */
class SigningBenchmark {

    private static final int ROUNDS = Integer.getInteger("trygghetshjulet.rounds", 9);

    @Test
    void aSignatureOnASmallFile() {
        DemoKeys keys = new DemoKeys(null, "prov", CLOCK);
        SigningService signing = Papers.signing(keys);
        byte[] plain = Papers.saying("Handlingsplan 2027");
        byte[] once = signing.sign(plain, CHAIR, NOW);
        Medians medians = new Medians(ROUNDS);
        medians.add(
                "first signature",
                () -> assertThat(signing.sign(plain, CHAIR, NOW)).isNotEmpty());
        medians.add(
                "second signature",
                () -> assertThat(signing.sign(once, CHIEF, NOW)).isNotEmpty());
        Figures figures = new Figures("signing", "A signature on a small file");
        medians.into(figures);
        figures.print(getClass());
    }
}
