package se.trygghetshjulet.indicator;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.trygghetshjulet.handlingsplan.PlanIndicator;
import se.trygghetshjulet.handlingsplan.depth.IndicatorUnit;
import se.trygghetshjulet.suppression.Suppression;

/**
 * Which years of an indicator are not told because of those that add up with it: whoever has all the others has it too. A
 * year is told of none before it is there for all of them, to the unit, so that nobody learns more from what was told before;
 * then the suppression of ADR 38 chooses. A year with a small count that has ever been another figure is told of none.
 */
final class AddingUp {

    private static final IndicatorUnit COUNT = IndicatorUnit.of(null, null);

    private final Map<String, PlanIndicator> inPlan;
    private final Map<String, String> wholes;
    private final Map<String, Series> all;

    /**
     * @param inPlan whose baselines count; figures count whatever plan is looked at, as readers see them all
     * @param wholes by the keys of their parts
     * @param all by key
     */
    AddingUp(Collection<PlanIndicator> inPlan, Map<String, String> wholes, Map<String, Series> all) {
        this.inPlan = inPlan.stream().collect(Collectors.toMap(PlanIndicator::key, Function.identity()));
        this.wholes = wholes;
        this.all = all;
    }

    boolean has(String indicator) {
        return wholes.containsKey(indicator) || wholes.containsValue(indicator);
    }

    /** None for what adds up with nothing. */
    Set<Integer> withheld(String indicator) {
        if (!has(indicator)) {
            return Set.of();
        }
        List<Member> members = members(wholes.getOrDefault(indicator, indicator));
        Set<Integer> withheld = new TreeSet<>();
        for (int place = 0; place < members.size(); place++) {
            if (members.get(place).key().equals(indicator)) {
                for (int year : members.get(place).years().keySet()) {
                    if (isWithheld(members, place, year)) {
                        withheld.add(year);
                    }
                }
            }
        }
        return withheld;
    }

    /** Parts in an order that no plan changes, and the whole. */
    private List<Member> members(String whole) {
        return Stream.concat(
                        wholes.entrySet().stream()
                                .filter(part -> part.getValue().equals(whole))
                                .map(Map.Entry::getKey)
                                .sorted(),
                        Stream.of(whole))
                .map(this::member)
                .toList();
    }

    private Member member(String key) {
        PlanIndicator indicator = inPlan.get(key);
        Series series = all.getOrDefault(key, Series.NONE);
        NavigableMap<Integer, BigDecimal> years = indicator == null
                ? new TreeMap<>(series.years(COUNT))
                : Told.years(indicator, series, indicator.kind());
        return new Member(key, indicator, series, years);
    }

    private static boolean isWithheld(List<Member> members, int place, int year) {
        List<BigDecimal> numbers =
                members.stream().map(member -> member.years().get(year)).toList();
        if (numbers.stream().anyMatch(Objects::isNull) || !addUp(numbers)) {
            return true;
        }
        if (members.stream().noneMatch(member -> member.wasSmall(year))) {
            return false;
        }
        if (members.stream().anyMatch(member -> member.isCorrected(year))) {
            return true;
        }
        int[] row = numbers.stream().mapToInt(BigDecimal::intValueExact).toArray();
        boolean[][] hidden = Suppression.of(new int[][] {row, row}, IndicatorUnit.SMALLEST);
        return hidden[0][place] || hidden[1][place];
    }

    private static boolean addUp(List<BigDecimal> numbers) {
        BigDecimal whole = numbers.get(numbers.size() - 1);
        return numbers.stream().allMatch(Withholding::isWhole)
                && numbers.subList(0, numbers.size() - 1).stream()
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(whole)
                        == 0;
    }

    /** @param indicator null where it stands in another plan */
    private record Member(String key, PlanIndicator indicator, Series series, NavigableMap<Integer, BigDecimal> years) {

        /** Whether the year is, or may have been told as, a small count. */
        boolean wasSmall(int year) {
            return COUNT.isSmall(years.get(year), null)
                    || isBaseline(year) && COUNT.isSmall(indicator.baseline(), null)
                    || series.isCorrected(year)
                            && series.measured().stream()
                                    .filter(one -> one.now().period().year() == year)
                                    .flatMap(one -> Stream.concat(Stream.of(one.now()), one.former().stream()))
                                    .anyMatch(row -> row.period().part() != Part.YEAR
                                            || row.figure() != null && COUNT.isSmall(row.figure(), null));
        }

        boolean isCorrected(int year) {
            return series.isCorrected(year)
                    || isBaseline(year) && indicator.baseline().compareTo(years.get(year)) != 0;
        }

        private boolean isBaseline(int year) {
            return indicator != null
                    && indicator.baseline() != null
                    && Integer.valueOf(year).equals(indicator.baselineYear());
        }
    }
}
