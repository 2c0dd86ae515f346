package se.trygghetshjulet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.h2.util.DateTimeUtils;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.municipality.Municipality;

/** A test stands far from Sweden, with a database driver that does not: whichever test of the JVM comes first. */
class FarFromSwedenTest {

    @Test
    void theDriverKeepsSwedishDaysWhereverTheJvmStands() {
        assertThat(DateTimeUtils.getTimeZone().getId()).isEqualTo(Municipality.ZONE.getId());
        assertThat(ZoneId.systemDefault()).isNotEqualTo(Municipality.ZONE);
    }
}
