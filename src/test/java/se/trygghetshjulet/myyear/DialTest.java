package se.trygghetshjulet.myyear;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.myyear.Dial.Dot;
import se.trygghetshjulet.myyear.Dial.Shape;
import se.trygghetshjulet.myyear.MyYear.Chapter;
import se.trygghetshjulet.myyear.MyYear.Day;
import se.trygghetshjulet.myyear.MyYear.Done;

class DialTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void eachKindHasAShapeOfItsOwn() {
        Dial dial = Dial.of(
                TODAY,
                List.of(
                        day("2026-11-20", "uppgift-1", true),
                        day("2026-12-01", "uppgift-2", false),
                        day("2027-01-12", null, false)),
                List.of(chapter("2026-10-05")));

        assertThat(dial.dots())
                .extracting(Dot::shape)
                .containsExactly(Shape.LATE, Shape.TASK, Shape.MEETING, Shape.DONE);
        assertThat(Shape.values()).extracting(Shape::path).doesNotHaveDuplicates();
    }

    @Test
    void aDayOfTheYearStandsInItOnce() {
        Dial dial = Dial.of(
                TODAY,
                List.of(day("2027-05-27", null, false), day("2027-05-29", null, false)),
                List.of(chapter("2026-05-28")));

        assertThat(dial.dots()).extracting(Dot::day).containsExactly(LocalDate.of(2027, 5, 27));
    }

    @Test
    void januaryBeginsAtTheTopAndTheYearGoesByTheClock() {
        Dial dial = Dial.of(TODAY, List.of(day("2027-01-01", null, false), day("2027-04-02", null, false)), List.of());

        assertThat(dial.dots().get(0)).extracting(Dot::x, Dot::y).containsExactly("0.0", "-120.0");
        assertThat(Double.parseDouble(dial.dots().get(1).x())).isGreaterThan(119);
    }

    @Test
    void whatIsLateIsToldInWordsToo() {
        assertThat(day("2026-11-20", "uppgift-1", true).kind()).isEqualTo("Sen uppgift");
        assertThat(day("2026-12-20", "uppgift-1", false).kind()).isEqualTo("Sista dag");
        assertThat(day("2026-12-20", null, false).kind()).isEqualTo("Möte");
    }

    private static Day day(String day, String task, boolean late) {
        return new Day(LocalDate.parse(day), "Något", "Provby kommun", null, task, late);
    }

    private static Chapter chapter(String day) {
        return new Chapter(
                "Årshjulet 2027",
                "Provby kommun",
                List.of(new Done(LocalDate.parse(day), "Lämna underlag")),
                List.of());
    }
}
