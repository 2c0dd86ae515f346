package se.trygghetshjulet.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.indicator.Given.changing;
import static se.trygghetshjulet.indicator.Given.ruled;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.trygghetshjulet.handlingsplan.PlanIndicator;
import se.trygghetshjulet.handlingsplan.depth.IndicatorRule;

/** Where indicators should be, whether they are there and where they are heading. */
class TargetLineTest {

    private static final int PLAN = 2012;
    private static final int NOW = 2012;

    /** The åtagandeplan of 2012: 457 and 181 less five per cent a year, 220 and ten per cent more. */
    @ParameterizedTest
    @CsvSource({
        "457, -5, 2012, högst 434", // 434,15
        "457, -5, 2013, högst 412", // 412,4425
        "457, -5, 2014, högst 392", // 391,820375
        "220, 10, 2012, minst 242",
        "220, 10, 2013, minst 266", // 266,2
        "220, 10, 2014, minst 293", // 292,82
        "181, -5, 2012, högst 172", // 171,95
        "181, -5, 2013, högst 163", // 163,3525
        "181, -5, 2014, högst 155" // 155,184875
    })
    void perCentAYearFromTheBaseline(String baseline, String change, int year, String target) {
        IndicatorFigures figures = whole(changing("brott", baseline, 2011, change), new Given().year(2013, "400"));

        assertThat(target(figures, 2011)).isNull();
        assertThat(target(figures, year)).isEqualTo(target);
        assertThat(figures.isRounded()).isTrue();
        assertThat(figures.indicator().more().rounded()).isEqualTo("heltal");
    }

    /** Littering fines: at least four times the year before, and no figure to start from. */
    @Test
    void fourTimesTheYearBefore() {
        PlanIndicator perCent = changing("ordningsböter", null, null, "300");
        PlanIndicator factor = ruled("ordningsböter", null, null, IndicatorRule.FACTOR, "4");

        for (PlanIndicator indicator : new PlanIndicator[] {perCent, factor}) {
            IndicatorFigures figures =
                    whole(indicator, new Given().year(2011, "7").year(2012, "27"));

            assertThat(target(figures, 2011)).isNull();
            assertThat(target(figures, 2012)).isEqualTo("minst 28");
            assertThat(target(figures, 2013)).isEqualTo("minst 108");
            assertThat(figures.standing()).isEqualTo("Nås inte (2012)");
        }
    }

    @Test
    void whatGoesByThePeriodBeforeIsFollowedFromFigureToFigure() {
        PlanIndicator fewer = ruled("brott", "40", 2010, IndicatorRule.FEWER, null);

        IndicatorFigures figures = whole(fewer, new Given().year(2012, "40").year(2013, "39"));

        assertThat(target(figures, 2012)).isEqualTo("färre än 40");
        assertThat(target(figures, 2013)).isEqualTo("färre än 40");
        assertThat(figures.standing()).isEqualTo("Nås (2013)");
        assertThat(whole(fewer, new Given().year(2012, "40")).standing()).isEqualTo("Nås inte (2012)");
        assertThat(whole(ruled("elever", "40", 2011, IndicatorRule.MORE, null), new Given().year(2012, "41"))
                        .standing())
                .isEqualTo("Nås (2012)");
    }

    @Test
    void aValueIsComeToFromAboveOrBelowAndACountIsAtLeast() {
        assertThat(target(whole(ruled("%", "90", 2011, IndicatorRule.ABSOLUTE, "80"), new Given()), 2012))
                .isEqualTo("högst 80");
        assertThat(target(whole(ruled("%", "70", 2011, IndicatorRule.ABSOLUTE, "80"), new Given()), 2012))
                .isEqualTo("minst 80");
        assertThat(target(whole(ruled("vandringar", null, null, IndicatorRule.COUNT, "6"), new Given()), 2012))
                .isEqualTo("minst 6");
    }

    @Test
    void yesAndNoAreSaidInWords() {
        PlanIndicator question = ruled(null, null, null, IndicatorRule.YES_NO, null);

        IndicatorFigures figures = whole(question, new Given().year(2012, "0"));

        assertThat(figures.standing()).isEqualTo("Nås inte (2012)");
        assertThat(figures.text(figures.years().get(0).figure())).isEqualTo("nej");
        assertThat(figures.chart()).isNull();
        assertThat(figures.forecast()).isNull();
        assertThat(whole(question, new Given().year(2012, "1")).outcome()).isEqualTo(Outcome.REACHED);
        assertThat(whole(ruled(null, null, null, IndicatorRule.QUALITATIVE, null), new Given())
                        .outcome())
                .isEqualTo(Outcome.IN_WORDS);
    }

    @Test
    void beforeTheYearIsOverItIsTooEarlyAndThenTheFigureIsMissing() {
        PlanIndicator indicator = changing("brott", "457", 2011, "-5");

        assertThat(IndicatorFigures.whole(indicator, Series.NONE, 2012, 2012).outcome())
                .isEqualTo(Outcome.TOO_EARLY);
        assertThat(IndicatorFigures.whole(indicator, Series.NONE, 2012, 2013).outcome())
                .isEqualTo(Outcome.MISSING);
        assertThat(whole(changing("böter", null, null, "300"), new Given().year(2012, "9"))
                        .standing())
                .isEqualTo("För tidigt att säga (2012)");
    }

    @Test
    void allPartsOfAYearMakeItsCountAndAFigureForTheYearGoesFirst() {
        PlanIndicator indicator = changing("brott", null, null, null);
        Given parts = new Given()
                .of(new Period(2012, Part.T1), "10")
                .of(new Period(2012, Part.T2), "20")
                .of(new Period(2012, Part.T3), "30");

        assertThat(figure(whole(indicator, parts), 2012)).isEqualTo("60");
        assertThat(figure(whole(indicator, parts.year(2012, "61")), 2012)).isEqualTo("61");
        assertThat(figure(whole(changing("%", null, null, null), parts.year(2012, null)), 2012))
                .as("per cents do not add up")
                .isEqualTo("saknas");
    }

    @Test
    void aForecastTakesThreeYearsAndSaysHowUncertainItIs() {
        PlanIndicator indicator = changing("brott", "100", 2011, "-5");

        assertThat(whole(indicator, new Given().year(2012, "90")).forecast()).isNull();

        // the line through (2011, 100), (2012, 90), (2013, 86) is 106 − 7x; its residuals are 1, −2, 1
        Forecast forecast =
                whole(indicator, new Given().year(2012, "90").year(2013, "86")).forecast();
        assertThat(forecast.year()).isEqualTo(2014);
        assertThat(forecast.expected()).isEqualByComparingTo("78");
        // 12,706 × √6 × √(1 + 1/3 + 4/2) = 56,8
        assertThat(forecast.low()).isEqualByComparingTo("21");
        assertThat(forecast.high()).isEqualByComparingTo("135");
        assertThat(forecast.text())
                .isEqualTo(
                        "Omkring 78 år 2014. Går det som hittills hamnar siffran mellan 21 och 135, nitton gånger av tjugo."
                                + " Räknat som en rät linje genom 3 år: ju färre år, desto osäkrare.");
    }

    @Test
    void aChartSaysInWordsWhatItDraws() {
        Chart chart = whole(
                        changing("brott", "457", 2011, "-5"),
                        new Given().year(2012, "430").year(2014, "400"))
                .chart();

        assertThat(chart.measured()).as("broken where there is no figure").hasSize(2);
        assertThat(chart.targets()).hasSize(1);
        assertThat(chart.top()).isEqualTo("500");
        assertThat(chart.text())
                .startsWith("Linjediagram. Mätt: 457 år 2011; 430 år 2012; 400 år 2014. Mål: högst 434 år 2012;")
                .contains("Prognos: Omkring ");
    }

    private static IndicatorFigures whole(PlanIndicator indicator, Given given) {
        return IndicatorFigures.whole(indicator, given.series(), PLAN, NOW);
    }

    private static String target(IndicatorFigures figures, int year) {
        return figures.years().stream()
                .filter(one -> one.year() == year && one.target() != null)
                .map(one -> one.target().text())
                .findFirst()
                .orElse(null);
    }

    private static String figure(IndicatorFigures figures, int year) {
        return figures.years().stream()
                .filter(one -> one.year() == year)
                .map(one -> figures.text(one.figure()))
                .findFirst()
                .orElseThrow();
    }
}
