package se.trygghetshjulet.rehearsal;

import java.time.LocalDate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.trygghetshjulet.engine.WheelTime;
import se.trygghetshjulet.year.RunningWheel;

class RehearsalTest extends RunningWheel {

    @Autowired
    YearRehearsal rehearsal;

    @Test
    void spike() throws Exception {
        ClockUtil.setCurrentTime(WheelTime.morning(LocalDate.of(2027, 8, 20)));
        for (int i = 0; i < 3; i++) {
            YearPlan plan = rehearsal.of("mjolby", 2028);
            System.out.println("TIMES " + plan.took() + " " + plan.from() + " " + plan.to() + " "
                    + plan.tasks().size() + " " + plan.timers().size() + " "
                    + plan.meetings().size());
            if (i == 0) {
                plan.tasks()
                        .forEach(task -> System.out.println(
                                "TASK " + task.opened() + " " + task.lastDay() + " " + task.title() + " " + task.roles()
                                        + " " + task.people() + " " + task.place() + " " + task.wheelYear()));
                plan.timers().forEach(task -> System.out.println("TIMER " + task));
                plan.meetings().forEach(task -> System.out.println("MEETING " + task));
                plan.stops().forEach(task -> System.out.println("STOP " + task));
            }
        }
    }
}
