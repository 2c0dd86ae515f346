package se.trygghetshjulet.year;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A letter that waits to be sent.
 *
 * @param day of a morning letter; else null
 * @param back what came back, in a letter about that; else null
 */
record OracleLetter(
        String person, LocalDateTime notBefore, LocalDate day, List<Line> lines, Diary.SetBack back, String kommun) {

    static OracleLetter atOnce(String person, LocalDateTime now, List<Line> lines) {
        return new OracleLetter(person, now, null, lines, null, null);
    }

    static OracleLetter morning(String person, LocalDate day, LocalDateTime notBefore) {
        return new OracleLetter(person, notBefore, day, new ArrayList<>(), null, null);
    }

    static OracleLetter about(String person, Diary.SetBack back, String kommun) {
        return new OracleLetter(person, LocalDateTime.MIN, null, List.of(), back, kommun);
    }

    boolean isMorningLetterOf(String someone, LocalDate someDay) {
        return person.equals(someone) && someDay.equals(day);
    }

    void add(Line line) {
        lines.add(line);
    }

    /** What is told once: who hears of which task with which last day, and why. */
    record Line(String person, String task, LocalDate lastDay, Why why, String again) {

        static final Comparator<Line> ORDER = Comparator.comparing(Line::why);

        Line to(String someone) {
            return new Line(someone, task, lastDay, why, again);
        }
    }
}
