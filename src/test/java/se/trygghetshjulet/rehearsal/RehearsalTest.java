package se.trygghetshjulet.rehearsal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngines;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.trygghetshjulet.engine.DueJobs;
import se.trygghetshjulet.engine.FormDesk;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.year.RunningWheel;

class RehearsalTest extends RunningWheel {

    @Autowired
    TableCopy copy;

    @Test
    void spike() throws Exception {
        for (int i = 0; i < 4; i++) {
            long t0 = System.nanoTime();
            MovedClock clock = new MovedClock(LocalDate.of(2027, 9, 1));
            try (SecondEngine second = SecondEngine.start(municipalities.only("mjolby"), clock)) {
                long t1 = System.nanoTime();
                copy.copy("mjolby", second.bean(DataSource.class));
                long t2 = System.nanoTime();
                System.out.println("JOBS " + second.bean(DueJobs.class).in("mjolby"));
                second.bean(FormDesk.class)
                        .start(
                                "mjolby",
                                "arshjul",
                                "mjolby-sakerhetssamordnare",
                                JsonNodeFactory.instance.objectNode().put("year", 2028));
                System.out.println("TASKS " + second.bean(OpenTasks.class).in("mjolby"));
                System.out.println(
                        "ENGINES " + ProcessEngines.getProcessEngines().keySet());
                System.out.println("TIMES start " + (t1 - t0) / 1000000 + " copy " + (t2 - t1) / 1000000 + " rest "
                        + (System.nanoTime() - t2) / 1000000);
            }
        }
    }
}
