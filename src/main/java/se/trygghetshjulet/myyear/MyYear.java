package se.trygghetshjulet.myyear;

import java.time.LocalDate;
import java.util.List;

/**
 * A person's year, as the page shows it. Days are Swedish.
 *
 * @param hasRole whether the person has anything to do with a municipality at all
 * @param chapters what has been done, turn by turn, the latest first
 */
record MyYear(LocalDate today, boolean hasRole, List<Day> coming, List<Chapter> chapters, Dial dial) {

    /**
     * @param place null if none is known
     * @param task the engine's id; null for what one goes to
     */
    record Day(LocalDate day, String title, String kommun, String place, String task, boolean late) {

        /** What is told by the mark too, in words. */
        public String kind() {
            if (late) {
                return "Sen uppgift";
            }
            return task == null ? "Möte" : "Sista dag";
        }
    }

    /**
     * A turn in one municipality.
     *
     * @param results what the turn has led to so far
     */
    record Chapter(String title, String kommun, List<Done> done, List<Result> results) {}

    record Done(LocalDate day, String title) {}

    /**
     * @param state what has become of it, in Swedish
     * @param address on this site
     */
    record Result(String title, String state, LocalDate since, String address) {}
}
