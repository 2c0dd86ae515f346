package se.trygghetshjulet.medborgardialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.medborgardialog.DialogueResults.Bar;

/** How many answered stands above every question, so each is hidden as if its sum were always shown. */
class SmallAnswersTest {

    private static final int SMALLEST = 5;

    @Test
    void theOnlySmallAnswerTakesAnotherWithIt() {
        assertThat(DialogueResults.column(counts(List.of(2, 9, 30)), 41, SMALLEST))
                .extracting(Bar::count)
                .containsExactly(null, null, 30, 0);
    }

    @Test
    void whoDidNotChooseIsNoSmallNumberEither() {
        assertThat(DialogueResults.column(Map.of("Belysning", 38), 41, SMALLEST))
                .extracting(Bar::count)
                .containsExactly(null, null);
    }

    /** With the sum, and knowing that a hidden number is at least one, each may be as many as five things. */
    @Property
    void whoeverTakesTheOthersFromTheSumFindsNoSmallNumber(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = 12) Integer> chosen,
            @ForAll @IntRange(min = 0, max = 12) int none) {
        int answers = chosen.stream().mapToInt(Integer::intValue).sum() + none;
        if (answers < 2 * SMALLEST) {
            return;
        }
        List<Bar> bars = DialogueResults.column(counts(chosen), answers, SMALLEST);

        int shown = bars.stream()
                .filter(bar -> bar.count() != null)
                .mapToInt(Bar::count)
                .sum();
        long hidden = bars.stream().filter(bar -> bar.count() == null).count();
        assertThat(bars)
                .filteredOn(bar -> bar.count() != null)
                .allSatisfy(bar ->
                        assertThat(bar.count() == 0 || bar.count() >= SMALLEST).isTrue())
                .allSatisfy(
                        bar -> assertThat(bar.percent()).isEqualTo((int) Math.round(bar.count() * 100.0 / answers)));
        if (hidden > 0) {
            Set<Integer> possible = new TreeSet<>();
            for (int one = 1; one <= answers - shown - (hidden - 1); one++) {
                possible.add(one);
            }
            assertThat(hidden).isGreaterThan(1);
            assertThat(possible).hasSizeGreaterThanOrEqualTo(SMALLEST);
        }
    }

    private static Map<String, Integer> counts(List<Integer> chosen) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        chosen.forEach(count -> counts.put("Svar " + counts.size(), count));
        return counts;
    }
}
