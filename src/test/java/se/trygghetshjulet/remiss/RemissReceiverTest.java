package se.trygghetshjulet.remiss;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RemissReceiverTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2028, 11, 17);
    private static final RemissRound ROUND =
            new RemissRound(1L, "remissby", 2029, 0, LAST_DAY, null, "sol", Instant.EPOCH, null, null, null, Set.of());

    @Test
    void whatComesInTimeIsOnlyNoted() {
        assertThat(came(RemissStatus.SVAR, LAST_DAY)).isEqualTo("Svarade 2028-11-17.");
        assertThat(came(RemissStatus.AVSTAR, LAST_DAY.minusDays(9))).isEqualTo("Avstod från att svara, 2028-11-08.");
    }

    @Test
    void whatComesLateIsNotedWithTheDays() {
        assertThat(came(RemissStatus.SVAR, LAST_DAY.plusDays(1)))
                .isEqualTo("Svarade 2028-11-18, 1 dag efter sista dagen.");
        assertThat(came(RemissStatus.AVSTAR, LAST_DAY.plusDays(3)))
                .isEqualTo("Avstod från att svara, 2028-11-20, 3 dagar efter sista dagen.");
    }

    @Test
    void whatNeverComesIsNotedToo() {
        assertThat(came(RemissStatus.UTEBLEV, null)).isEqualTo("Inget svar kom in.");
        assertThat(asked().told(LAST_DAY)).isEqualTo("Har inte svarat än.");
    }

    private static String came(RemissStatus status, LocalDate day) {
        return asked().answered(status, day, null, List.of(), "sol", Instant.EPOCH)
                .told(LAST_DAY);
    }

    private static RemissReceiver asked() {
        return RemissReceiver.asked(ROUND, 0, "Skolan", "skolan@remissby.example", null);
    }
}
