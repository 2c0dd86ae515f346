package se.trygghetshjulet.rehearsal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.CalendarEvent;
import se.trygghetshjulet.calendar.CalendarFile;

/** A rehearsed year as an iCalendar file: last days, and the days on which people meet. */
@Component
class YearCalendar {

    private final CalendarFile file;

    YearCalendar(CalendarFile file) {
        this.file = file;
    }

    String of(YearPlan plan) {
        Uids uids = new Uids("arsplan-" + plan.municipality().id() + "-" + plan.year());
        List<CalendarEvent> events = new ArrayList<>();
        plan.tasks()
                .forEach(task -> events.add(CalendarEvent.on(
                        uids.of(task.wheelYear() + "-" + task.place().process() + "-"
                                + task.place().activityId()),
                        task.lastDay(),
                        "Senast: " + task.title(),
                        "Förväntas komma " + SwedishDay.of(task.opened()) + ". " + YearView.who(task) + ".\nSteg: "
                                + YearView.step(task.place()) + ".\nSå blir det om alla använder hela tiden och allt "
                                + "godkänns på en gång.",
                        plan.computedAt())));
        plan.meetings()
                .forEach(meeting -> events.add(CalendarEvent.on(
                        uids.of("mote-" + (meeting.body() == null ? "" : meeting.body() + "-") + meeting.day()),
                        meeting.day(),
                        meeting.title(),
                        YearView.who(meeting),
                        plan.computedAt())));
        return file.of("Årsplan " + plan.year() + ", " + plan.municipality().name(), events);
    }

    /** The same for the same thing each time the year is rehearsed; what is alike is counted. */
    private static final class Uids {

        private final String prefix;
        private final Map<String, Integer> alike = new HashMap<>();

        Uids(String prefix) {
            this.prefix = prefix;
        }

        String of(String what) {
            return prefix + "-" + what + "-" + alike.merge(what, 1, Integer::sum);
        }
    }
}
