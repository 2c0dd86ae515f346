package se.trygghetshjulet.decision.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.trygghetshjulet.engine.FormBreach;

/** Simple majority, and the one third of KL 5:50 that only kommunfullmäktige has. */
class VotesTest {

    @Test
    void aDecisionWithoutACountIsTaken() {
        assertThat(Votes.of(null, null, null, null).withMajority("").byMinority())
                .isFalse();
        assertThat(Votes.of(null, null, false, 45).withMajorityOrThird(true).byMinority())
                .isFalse();
    }

    @Test
    void aMajorityDecidesAndTheChairSettlesATie() {
        assertThat(Votes.of(7, 6, null, null).withMajority("").votesFor()).isEqualTo(7);
        assertThat(Votes.of(6, 6, true, null).withMajority("").chairsVote()).isTrue();
        refused(() -> Votes.of(6, 6, false, null).withMajority("(6 kap. 33 §)"), "ordförandens röst");
        refused(() -> Votes.of(5, 6, false, null).withMajority("(6 kap. 33 §)"), "6 kap. 33 §");
    }

    @Test
    void figuresThatContradictEachOtherAreRefused() {
        refused(() -> Votes.of(7, null, null, null), "både för och emot");
        refused(() -> Votes.of(7, 6, true, null), "lika många");
        refused(() -> Votes.of(null, null, true, null), "lika många");
        refused(() -> Votes.of(30, 20, null, 45), "fler än de närvarande");
    }

    @ParameterizedTest
    @CsvSource({
        // a third of 45 is 15
        "15, 30, 45, true",
        // 49 / 3 is 16.3, so 17 are needed
        "17, 32, 49, true",
        // a majority is no minority
        "23, 22, 45, false"
    })
    void aThirdOfThosePresentMayPutAMatterOff(int votesFor, int votesAgainst, int present, boolean byMinority) {
        assertThat(Votes.of(votesFor, votesAgainst, null, present)
                        .withMajorityOrThird(false)
                        .byMinority())
                .isEqualTo(byMinority);
    }

    @ParameterizedTest
    @CsvSource({"14, 31, 45", "16, 33, 49"})
    void fewerMayNot(int votesFor, int votesAgainst, int present) {
        refused(() -> Votes.of(votesFor, votesAgainst, null, present).withMajorityOrThird(false), "minst en tredjedel");
    }

    @Test
    void aMinorityMayDoSoOnceInAMatter() {
        refused(() -> Votes.of(15, 30, null, 45).withMajorityOrThird(true), "5 kap. 50 §");
        assertThat(Votes.of(23, 22, null, 45).withMajorityOrThird(true).byMinority())
                .isFalse();
    }

    @Test
    void oneThirdOfHowMany() {
        refused(() -> Votes.of(15, 30, null, null).withMajorityOrThird(false), "närvarande");
    }

    private static void refused(ThrowingCallable entry, String word) {
        assertThatThrownBy(entry).isInstanceOf(FormBreach.class).hasMessageContaining(word);
    }
}
