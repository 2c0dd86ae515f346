package se.trygghetshjulet.year;

import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_INFORM;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_RECORD_ARBETSUTSKOTT;
import static se.trygghetshjulet.engine.ArsuppfoljningProcess.USER_TASK_REPORT_TO_BODY;
import static se.trygghetshjulet.engine.FranvaroProcess.USER_TASK_CHOOSE_DEPUTY;
import static se.trygghetshjulet.engine.FranvaroProcess.USER_TASK_COME_BACK;
import static se.trygghetshjulet.engine.FranvaroProcess.USER_TASK_WITHDRAW_ABSENCE;
import static se.trygghetshjulet.engine.KommunfullmaktigeProcess.USER_TASK_RECORD_KOMMUNFULLMAKTIGE;
import static se.trygghetshjulet.engine.KommunstyrelseProcess.USER_TASK_RECORD_KOMMUNSTYRELSE;
import static se.trygghetshjulet.engine.LagaKraftProcess.USER_TASK_REPORT_DELEGATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import se.trygghetshjulet.municipality.Municipality;

/** When who does what: the same each time, so that a failure can be looked into. */
final class Habits {

    /** Working days after the last day, by what kind of task it is; most are early, some are never in time. */
    private static final List<Integer> LATE = List.of(-3, -2, -3, 0, 1, -2, 3, -1, 6, -3, 10, 0, -2);

    /** Recorded when something has been held: not before its last day. */
    private static final Set<String> AFTER_A_MEETING = Set.of(
            USER_TASK_RECORD_ARBETSUTSKOTT,
            USER_TASK_RECORD_KOMMUNSTYRELSE,
            USER_TASK_RECORD_KOMMUNFULLMAKTIGE,
            USER_TASK_REPORT_DELEGATION,
            USER_TASK_INFORM,
            USER_TASK_REPORT_TO_BODY);

    /** Nobody does these: they go away by themselves. */
    private static final Set<String> LEFT_ALONE =
            Set.of(USER_TASK_COME_BACK, USER_TASK_WITHDRAW_ABSENCE, USER_TASK_CHOOSE_DEPUTY);

    private static final int TAKING = 4;

    private final Map<String, Integer> agreed = new HashMap<>();
    private final List<Absence> absences = new ArrayList<>();

    private record Absence(String person, LocalDate first, LocalDate last) {}

    void late(String kommun, String activity, int workingDays) {
        agreed.put(kommun + " " + activity, workingDays);
    }

    void away(String person, LocalDate first, LocalDate last) {
        absences.add(new Absence(person, first, last));
    }

    boolean isThere(String person, LocalDate day) {
        return absences.stream()
                .noneMatch(absence -> absence.person().equals(person)
                        && !day.isBefore(absence.first())
                        && !day.isAfter(absence.last()));
    }

    /** On the day on which it was opened at the earliest. */
    LocalDate doneOn(Task task, HandCalendar calendar) {
        String activity = task.getTaskDefinitionKey();
        if (LEFT_ALONE.contains(activity)) {
            return LocalDate.MAX;
        }
        int late =
                agreed.getOrDefault(key(task), LATE.get(Math.floorMod(key(task).hashCode(), LATE.size())));
        LocalDate lastDay = day(task.getDueDate());
        LocalDate usual = calendar.step(lastDay, AFTER_A_MEETING.contains(activity) ? Math.max(0, late) : late);
        LocalDate opened = day(task.getCreateTime());
        return usual.isBefore(opened) ? opened : usual;
    }

    /** Some kinds are taken on the working day after they were opened. */
    LocalDate takenOn(Task task, HandCalendar calendar) {
        boolean isTaken = Math.floorMod(key(task).hashCode(), TAKING) == 0;
        return isTaken ? calendar.next(day(task.getCreateTime())) : null;
    }

    private static String key(Task task) {
        return task.getTenantId() + " " + task.getTaskDefinitionKey();
    }

    private static LocalDate day(Date date) {
        return date.toInstant().atZone(Municipality.ZONE).toLocalDate();
    }
}
