package se.trygghetshjulet.rehearsal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * What somebody who waits for a year is told.
 *
 * @param text Swedish sentence
 * @param percent 0 to 99
 */
record WaitView(String text, int percent) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", SwedishDay.SWEDISH);

    static WaitView of(RehearsalState.Waiting waiting) {
        Progress progress = waiting.progress();
        return new WaitView(progress.day().map(WaitView::reached).orElse(inQueue(waiting.ahead())), progress.percent());
    }

    private static String reached(LocalDate day) {
        return "Systemet går igenom hela året i förväg och är nu i " + MONTH.format(day) + ".";
    }

    private static String inQueue(int ahead) {
        return switch (ahead) {
            case 0 -> "Systemet börjar strax gå igenom året.";
            case 1 -> "Ett annat år räknas fram först. Sedan är det er tur.";
            default -> ahead + " andra år räknas fram först. Sedan är det er tur.";
        };
    }
}
