package se.trygghetshjulet.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.indicator.Given.changing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Of indicators that add up to another one, nobody reckons a small count out of the others. */
class AddingUpTest {

    private static final int YEAR = 2024;
    private static final String WHOLE = "allt";

    @Test
    void aSmallPartTakesAnotherWithIt() {
        AddingUp sums = sums(List.of(3, 20, 40), 63);

        assertThat(withheld(sums, 3)).containsExactly("del0", "del1");
    }

    @Test
    void partsThatAreAllLargeAreToldAsTheyAreAndSoIsNought() {
        assertThat(withheld(sums(List.of(6, 20, 0), 26), 3)).isEmpty();
    }

    @Test
    void aYearIsToldOfNobodyBeforeEverybodyHasItAndItAddsUp() {
        Map<String, Series> all = new HashMap<>(Map.of(
                "del0",
                new Given().year(YEAR, "8").series(),
                WHOLE,
                new Given().year(YEAR, "28").series()));
        assertThat(withheld(new AddingUp(List.of(), wholes(2), all), 2)).containsExactly(WHOLE, "del0");

        all.put("del1", new Given().year(YEAR, "20").series());
        assertThat(withheld(new AddingUp(List.of(), wholes(2), all), 2)).isEmpty();

        all.put("del1", new Given().year(YEAR, "18").series());
        assertThat(withheld(new AddingUp(List.of(), wholes(2), all), 2))
                .as("a rest that nobody has named may be small")
                .containsExactly(WHOLE, "del0", "del1");
    }

    @Test
    void aYearWithASmallCountThatHasBeenAnotherIsNotToldAtAll() {
        Map<String, Series> all = Map.of(
                "del0",
                new Given().year(YEAR, "8").year(YEAR, "3").series(),
                "del1",
                new Given().year(YEAR, "20").series(),
                WHOLE,
                new Given().year(YEAR, "28").year(YEAR, "23").series());

        assertThat(withheld(new AddingUp(List.of(), wholes(2), all), 2)).containsExactly(WHOLE, "del0", "del1");
    }

    @Test
    void aBaselineInThePlanIsOneOfTheFiguresOfItsYear() {
        AddingUp sums = new AddingUp(
                List.of(changing("brott", "20", YEAR, "-5")),
                Map.of("matt", WHOLE, "del1", WHOLE),
                Map.of(
                        "del1",
                        new Given().year(YEAR, "3").series(),
                        WHOLE,
                        new Given().year(YEAR, "23").series()));

        assertThat(sums.withheld("matt")).containsExactly(YEAR);
        assertThat(IndicatorFigures.openOf(changing("brott", "20", YEAR, "-5"), null, sums)
                        .text())
                .isEqualTo("Mått");
    }

    @Test
    void whatAddsUpWithNothingIsLeftAlone() {
        AddingUp sums = sums(List.of(3, 20), 23);

        assertThat(sums.has("annat")).isFalse();
        assertThat(sums.withheld("annat")).isEmpty();
    }

    /** Whoever adds and takes away finds at least five numbers that each small count may be. */
    @Property
    void eachSmallCountMayBeAnyOfFive(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = 12) Integer> parts) {
        int whole = parts.stream().mapToInt(Integer::intValue).sum();
        Set<String> withheld = withheld(sums(parts, whole), parts.size());

        IntStream.range(0, parts.size())
                .filter(part -> parts.get(part) > 0 && parts.get(part) < 5)
                .forEach(part -> assertThat(withheld).contains("del" + part));
        if (!withheld.isEmpty() && !withheld.contains(WHOLE)) {
            int shown = IntStream.range(0, parts.size())
                    .filter(part -> !withheld.contains("del" + part))
                    .map(parts::get)
                    .sum();
            assertThat(whole - shown - (withheld.size() - 1)).isGreaterThanOrEqualTo(5);
        } else if (!withheld.isEmpty()) {
            assertThat(withheld.size()).as("the whole and a part at least").isGreaterThan(1);
        }
    }

    /** Somebody reads the page after each figure, in whatever order they come, and forgets nothing. */
    @Property
    void norDoesWhoeverRemembersReckonOneOut(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 12) Integer> parts, @ForAll Random random) {
        int whole = parts.stream().mapToInt(Integer::intValue).sum();
        Map<String, Integer> figures = new HashMap<>(Map.of(WHOLE, whole));
        IntStream.range(0, parts.size()).forEach(part -> figures.put("del" + part, parts.get(part)));
        List<String> order = new ArrayList<>(figures.keySet());
        Collections.shuffle(order, random);
        Map<String, Series> noted = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (String next : order) {
            noted.put(
                    next,
                    new Given().year(YEAR, String.valueOf(figures.get(next))).series());
            Set<String> withheld = withheld(new AddingUp(List.of(), wholes(parts.size()), noted), parts.size());
            noted.keySet().stream().filter(key -> !withheld.contains(key)).forEach(seen::add);
        }

        figures.forEach((key, figure) -> {
            if (figure > 0 && figure < 5) {
                assertThat(seen).doesNotContain(key);
                assertThat(seen.size()).as("%s in %s", figures, order).isLessThan(figures.size() - 1);
            }
        });
    }

    private static AddingUp sums(List<Integer> parts, int whole) {
        Map<String, Series> all = new HashMap<>();
        all.put(WHOLE, new Given().year(YEAR, String.valueOf(whole)).series());
        for (int part = 0; part < parts.size(); part++) {
            all.put(
                    "del" + part,
                    new Given().year(YEAR, String.valueOf(parts.get(part))).series());
        }
        return new AddingUp(List.of(), wholes(parts.size()), all);
    }

    private static Map<String, String> wholes(int parts) {
        return IntStream.range(0, parts).boxed().collect(Collectors.toMap(part -> "del" + part, part -> WHOLE));
    }

    /** In alphabetical order. */
    private static Set<String> withheld(AddingUp sums, int parts) {
        Set<String> withheld = new TreeSet<>();
        if (sums.withheld(WHOLE).contains(YEAR)) {
            withheld.add(WHOLE);
        }
        for (int part = 0; part < parts; part++) {
            if (sums.withheld("del" + part).contains(YEAR)) {
                withheld.add("del" + part);
            }
        }
        return withheld;
    }
}
