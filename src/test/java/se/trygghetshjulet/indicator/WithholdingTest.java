package se.trygghetshjulet.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.indicator.Given.changing;
import static se.trygghetshjulet.indicator.Given.ruled;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.handlingsplan.PlanIndicator;
import se.trygghetshjulet.handlingsplan.depth.IndicatorRule;
import se.trygghetshjulet.indicator.FigureYear.FigurePart;

/** Whatever a reader adds, takes away, remembers or reads off a chart: nobody learns a count from 1 to 4. */
class WithholdingTest {

    private static final int PLAN = 2022;
    private static final int NOW = 2026;
    private static final int INHABITANTS = 10_000;

    private static final AddingUp ALONE = new AddingUp(List.of(), Map.of(), Map.of());

    private static final Map<Part, List<Part>> ADD_UP = Map.of(
            Part.YEAR,
            Part.Kind.TERTIAL.parts(),
            Part.H1,
            List.of(Part.Q1, Part.Q2),
            Part.H2,
            List.of(Part.Q3, Part.Q4));

    @Test
    void aSmallYearAndAllThatWouldTellItAreLeftOut() {
        PlanIndicator fewer = ruled("brott", "12", 2020, IndicatorRule.FEWER, null);

        IndicatorFigures open = open(fewer, new Given().year(2021, "3").year(2022, "2"));

        assertThat(open.standing()).isEqualTo("Visas inte (2022)");
        assertThat(open.years().stream().map(year -> open.text(year.figure())))
                .containsExactly("12", "visas inte", "visas inte", "saknas");
        assertThat(open.years().stream()
                        .filter(year -> year.target() != null)
                        .map(year -> year.target().text()))
                .as("the target of 2023 would be the figure of 2022")
                .containsExactly("färre än 12");
        assertThat(open.forecast()).isNull();
        assertThat(open.withholds()).isTrue();
    }

    @Test
    void partsOfAYearAreToldWhenTheyAreAllThereAndASmallOneGetsCompany() {
        PlanIndicator indicator = changing("brott", null, null, null);
        Given two = new Given().of(tertial(1), "2").of(tertial(2), "10");

        assertThat(parts(open(indicator, two))).isEmpty();
        assertThat(parts(open(indicator, two.of(tertial(3), "7")))).containsExactly("visas inte", "10", "visas inte");
        assertThat(parts(open(indicator, two.year(2022, "20"))))
                .as("a year that is not their sum")
                .isEmpty();
    }

    @Test
    void whatWouldTakeTheYearWithItIsNotToldAtAll() {
        IndicatorFigures open = open(
                changing("brott", null, null, null),
                new Given().of(tertial(1), "4").of(tertial(2), "1").of(tertial(3), "0"));

        assertThat(open.years().get(0).figure().number()).isEqualByComparingTo("5");
        assertThat(parts(open)).isEmpty();
    }

    @Test
    void whatHasBeenAnotherFigureIsToldForTheWholeYearOnly() {
        IndicatorFigures open = open(
                changing("brott", null, null, null),
                new Given()
                        .of(tertial(1), "9")
                        .of(tertial(2), "10")
                        .of(tertial(3), "7")
                        .of(tertial(1), "8"));

        assertThat(open.years().get(0).figure().number()).isEqualByComparingTo("25");
        assertThat(parts(open)).isEmpty();
    }

    @Test
    void aRateIsACountInDisguise() {
        PlanIndicator rate = changing("brott per 100 000 inv", null, null, null);

        assertThat(open(rate, new Given().year(2022, "40"))
                        .years()
                        .get(0)
                        .figure()
                        .withheld())
                .as("4 of 10 000")
                .isTrue();
        assertThat(open(rate, new Given().year(2022, "50"))
                        .years()
                        .get(0)
                        .figure()
                        .number())
                .isEqualByComparingTo("50");
        assertThat(IndicatorFigures.open(rate, new Given().year(2022, "5000").series(), null, ALONE, PLAN, NOW)
                        .years()
                        .get(0)
                        .figure()
                        .withheld())
                .as("nobody knows of how many")
                .isTrue();
    }

    @Test
    void whatIsNoCountIsTold() {
        IndicatorFigures open = open(changing("%", null, null, null), new Given().year(2022, "3.5"));

        assertThat(open.text(open.years().get(0).figure())).isEqualTo("3,5");
    }

    @Property
    void noSmallCountIsTold(@ForAll("worlds") World world) {
        IndicatorFigures open = world.open();

        assertThat(numbers(open))
                .allSatisfy(number -> assertThat(number)
                        .satisfiesAnyOf(
                                any -> assertThat(any).isZero(),
                                any -> assertThat(any).isGreaterThanOrEqualTo(BigDecimal.valueOf(5))));
    }

    /** Everything that is published — cells, targets, standing, forecast, chart and its words — is the same for 1, 2, 3 and 4. */
    @Property
    void aWithheldYearMayBeAnyOfFour(@ForAll("worlds") World world) {
        String published = published(world.open());
        world.open().years().stream()
                .filter(year -> year.figure().withheld())
                .forEach(year -> IntStream.rangeClosed(1, 4)
                        .forEach(other -> assertThat(published(
                                        world.instead(year.year(), other).open()))
                                .as("%s with %s instead in %s", world, other, year.year())
                                .isEqualTo(published)));
    }

    /** Plans of former days may start from a small count; the rest of the plan is what it is. */
    @Property
    void aSmallBaselineMayBeAnyOfFour(@ForAll("worlds") World world) {
        IntStream.rangeClosed(1, 4)
                .mapToObj(baseline -> Stream.of(
                                changing("brott", String.valueOf(baseline), 2020, "25"),
                                ruled("brott", String.valueOf(baseline), 2020, IndicatorRule.ABSOLUTE, "3"),
                                ruled("brott", String.valueOf(baseline), 2020, IndicatorRule.MORE, null))
                        .map(indicator -> published(new World(indicator, world.noted()).open()))
                        .toList())
                .reduce((one, other) -> {
                    assertThat(other).isEqualTo(one);
                    return one;
                });
    }

    /** From a year's figure and the parts that are told, a withheld part may be any of five at least. */
    @Property
    void aWithheldPartMayBeAnyOfFive(@ForAll("worlds") World world) {
        for (FigureYear year : world.open().years()) {
            List<FigurePart> parts = year.parts();
            long hidden =
                    parts.stream().filter(part -> part.figure().withheld()).count();
            if (hidden > 0) {
                assertThat(year.figure().number()).isNotNull();
                assertThat(left(year.figure().number(), parts) - hidden + 1)
                        .as(world.toString())
                        .isGreaterThanOrEqualTo(5);
            }
        }
    }

    /** Somebody has read the page each time that a figure was noted, and remembers every one. */
    @Property
    void norDoesWhoeverRemembersLearnMore(@ForAll("additions") World world) {
        Map<Period, BigDecimal> remembered = new HashMap<>();
        for (int known = 1; known <= world.noted().size(); known++) {
            for (FigureYear year : world.first(known).open().years()) {
                remember(remembered, Period.of(year.year()), year.figure());
                year.parts().forEach(part -> remember(remembered, new Period(year.year(), part.part()), part.figure()));
            }
        }
        ADD_UP.forEach((whole, parts) -> {
            BigDecimal left = remembered.get(new Period(2022, whole));
            List<Period> unseen = parts.stream()
                    .map(part -> new Period(2022, part))
                    .filter(part -> !remembered.containsKey(part))
                    .toList();
            if (left != null && !unseen.isEmpty() && unseen.size() < parts.size()) {
                for (Part part : parts) {
                    left = left.subtract(remembered.getOrDefault(new Period(2022, part), BigDecimal.ZERO));
                }
                assertThat(left.intValueExact() - unseen.size() + 1)
                        .as("%s of %s", whole, world)
                        .isGreaterThanOrEqualTo(5);
            }
        });
    }

    private static void remember(Map<Period, BigDecimal> remembered, Period period, Figure figure) {
        if (figure.number() != null) {
            remembered.put(period, figure.number());
        }
    }

    private static int left(BigDecimal total, List<FigurePart> parts) {
        return total.subtract(parts.stream()
                        .filter(part -> !part.figure().withheld())
                        .map(part -> part.figure().number())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .intValueExact();
    }

    private static Stream<BigDecimal> numbers(IndicatorFigures open) {
        Stream<BigDecimal> figures = open.years().stream()
                .flatMap(year -> Stream.concat(
                        Stream.of(year.figure()), year.parts().stream().map(FigurePart::figure)))
                .filter(figure -> figure.number() != null)
                .map(Figure::number);
        Stream<BigDecimal> coming = open.forecast() == null
                ? Stream.empty()
                : Stream.of(
                        open.forecast().expected(),
                        open.forecast().low(),
                        open.forecast().high());
        return Stream.concat(figures, coming);
    }

    private static String published(IndicatorFigures open) {
        return open.indicator().aim() + " " + open.years() + " " + open.standing() + " " + open.outcomeYear() + " "
                + open.forecast() + " " + open.chart();
    }

    @Provide
    Arbitrary<World> worlds() {
        return Combinators.combine(indicators(), notes().list().ofMaxSize(14)).as(World::new);
    }

    /** Quarters and the halves that they make, or tertials, in any order, with the year's own figure or without; no corrections. */
    @Provide
    Arbitrary<World> additions() {
        Arbitrary<List<Note>> notes = Combinators.combine(
                        figures().list().ofSize(4), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((numbers, quarters, whole) -> quarters ? quarters(numbers, whole) : tertials(numbers, whole));
        return Combinators.combine(indicators(), notes.flatMap(Arbitraries::shuffle))
                .as(World::new);
    }

    private static List<Note> quarters(List<Integer> numbers, boolean whole) {
        int first = numbers.get(0) + numbers.get(1);
        int second = numbers.get(2) + numbers.get(3);
        List<Note> notes = new ArrayList<>(List.of(
                new Note(new Period(2022, Part.Q1), numbers.get(0)),
                new Note(new Period(2022, Part.Q2), numbers.get(1)),
                new Note(new Period(2022, Part.Q3), numbers.get(2)),
                new Note(new Period(2022, Part.Q4), numbers.get(3)),
                new Note(new Period(2022, Part.H1), first),
                new Note(new Period(2022, Part.H2), second)));
        if (whole) {
            notes.add(new Note(Period.of(2022), first + second));
        }
        return notes;
    }

    private static List<Note> tertials(List<Integer> numbers, boolean whole) {
        List<Note> notes = new ArrayList<>(List.of(
                new Note(new Period(2022, Part.T1), numbers.get(0)),
                new Note(new Period(2022, Part.T2), numbers.get(1)),
                new Note(new Period(2022, Part.T3), numbers.get(2))));
        if (whole) {
            notes.add(new Note(Period.of(2022), numbers.get(0) + numbers.get(1) + numbers.get(2)));
        }
        return notes;
    }

    private static Arbitrary<PlanIndicator> indicators() {
        return Arbitraries.of(
                changing("brott", null, null, null),
                changing("brott", "12", 2020, "-5"),
                changing("brott", null, null, "300"),
                ruled("brott", "12", 2020, IndicatorRule.FEWER, null),
                ruled("brott", null, null, IndicatorRule.MORE, null),
                ruled("brott", null, null, IndicatorRule.FACTOR, "4"),
                ruled("brott", "20", 2020, IndicatorRule.ABSOLUTE, "3"),
                ruled("brott", null, null, IndicatorRule.COUNT, "2"),
                ruled("brott", "3", 2020, IndicatorRule.FEWER, null),
                changing("brott", "4", 2020, "25"),
                ruled("brott", "4", 2020, IndicatorRule.ABSOLUTE, "3"));
    }

    private static Arbitrary<Note> notes() {
        Arbitrary<Part> parts = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Part.YEAR)),
                Tuple.of(5, Arbitraries.of(Part.T1, Part.T2, Part.T3)),
                Tuple.of(1, Arbitraries.of(Part.H1, Part.H2)));
        return Combinators.combine(Arbitraries.integers().between(2020, 2022), parts, figures())
                .as((year, part, figure) -> new Note(new Period(year, part), figure));
    }

    private static Arbitrary<Integer> figures() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(4, Arbitraries.integers().between(1, 6)),
                Tuple.of(3, Arbitraries.integers().between(5, 40)));
    }

    private static IndicatorFigures open(PlanIndicator indicator, Given given) {
        return IndicatorFigures.open(indicator, given.series(), INHABITANTS, ALONE, PLAN, NOW);
    }

    private static Period tertial(int number) {
        return new Period(2022, Part.of("t" + number).orElseThrow());
    }

    private static List<String> parts(IndicatorFigures open) {
        return open.years().get(0).parts().stream()
                .map(part -> open.text(part.figure()))
                .toList();
    }

    record Note(Period period, int figure) {}

    record World(PlanIndicator indicator, List<Note> noted) {

        IndicatorFigures open() {
            Given given = new Given();
            noted.forEach(note -> given.of(note.period(), String.valueOf(note.figure())));
            return WithholdingTest.open(indicator, given);
        }

        World first(int many) {
            return new World(indicator, noted.subList(0, many));
        }

        /** The same but for one year, of which this is all that was ever noted. */
        World instead(int year, int figure) {
            List<Note> other = new ArrayList<>(
                    noted.stream().filter(note -> note.period().year() != year).toList());
            other.add(new Note(Period.of(year), figure));
            return new World(indicator, other);
        }
    }
}
