package se.trygghetshjulet.cockpit;

import java.time.LocalDate;
import java.util.List;

/**
 * What the tab shows, as JSON. Days are Swedish.
 *
 * @param formular id for what is sent from this view: sent twice, it is done once
 * @param kommuner what is most late first
 */
record Board(LocalDate today, String formular, List<Wheel> kommuner) {

    /**
     * One municipality.
     *
     * @param mayAct whether the reader may nudge; only then are ids told by which Cockpit opens something
     * @param undelivered letters of the last 30 days that have not arrived
     */
    record Wheel(
            String id,
            String name,
            boolean mayAct,
            int late,
            int undelivered,
            List<Turn> turns,
            List<OpenTask> tasks,
            List<Fault> faults,
            List<Mark> marks) {}

    /** @param instance the engine's id; null for who may not open it */
    record Turn(int year, String title, String instance, List<Stage> stages) {}

    /**
     * @param instance of a stage that is under way; else null
     * @param since when it began the last time; null if it has not
     * @param until when it was done; null if it is not
     */
    record Stage(String name, State state, String instance, LocalDate since, LocalDate until) {}

    enum State {
        DONE,
        OPEN,
        /** Has not begun, or comes again because an earlier one was begun anew. */
        COMING
    }

    /**
     * @param turn what it belongs to, in Swedish
     * @param left working days left, negative when it is late; null if it has no last day
     * @param holder who has taken it; null while nobody has
     * @param able who may take it
     */
    record OpenTask(
            String id,
            String title,
            String turn,
            String process,
            String instance,
            String activity,
            LocalDate lastDay,
            boolean late,
            Integer left,
            String holder,
            List<String> roles,
            List<String> able) {}

    /** @param text Swedish: what stands still */
    record Fault(String text, String process, String instance, LocalDate since) {}

    /** A day that people meet, or a period that is followed up; a meeting begins and ends on its day. */
    record Mark(Kind kind, String title, LocalDate from, LocalDate to) {

        enum Kind {
            MEETING,
            PERIOD
        }
    }

    /** @param text what is wrong and where, in Swedish */
    record Finding(String turn, boolean stops, String text, String remedy) {}
}
