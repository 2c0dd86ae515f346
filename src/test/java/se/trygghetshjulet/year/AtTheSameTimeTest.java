package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Two people press the button in the same moment, on the database of production. */
class AtTheSameTimeTest extends RunningWheel {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Postgres.behind(registry);
    }

    @Test
    void bothSourcesArriveAndTheYearGoesOnOnce() throws Exception {
        for (int year = 2031; year < 2036; year++) {
            Turn turn = turnOf("provby").on((year - 1) + "-09-01").started(year);
            List<Callable<Site.Answer>> sendings = turn.open(USER_TASK_SUPPLY_SOURCE).stream()
                    .map(task -> sending(turn, task))
                    .toList();

            List<Site.Answer> answers = together(sendings);

            assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(204, 409));
            answers.stream()
                    .filter(answer -> answer.status() == 409)
                    .forEach(answer -> assertThat(answer.message()).contains("försök igen"));
            if (!turn.open(USER_TASK_SUPPLY_SOURCE).isEmpty()) {
                turn.done(USER_TASK_SUPPLY_SOURCE);
            }
            assertThat(turn.openActivities()).containsExactly(USER_TASK_COMPILE);
            assertThat(contributions().of(year)).hasSize(2);
        }
    }

    @Test
    void aFormThatIsSentTwiceCountsOnce() throws Exception {
        Turn turn = turnOf("provby").on("2039-09-01").started(2040);
        Task task = turn.open(USER_TASK_SUPPLY_SOURCE).get(0);

        List<Site.Answer> answers =
                together(Stream.generate(() -> sending(turn, task)).limit(4).toList());

        assertThat(answers).filteredOn(Site.Answer::isOk).hasSize(1);
        assertThat(contributions().of(2040)).hasSize(1);
        assertThat(turn.open(USER_TASK_SUPPLY_SOURCE)).hasSize(1);
    }

    private Callable<Site.Answer> sending(Turn turn, Task task) {
        Site.Person person = site().as(turn.entitled(task).get(0));
        ObjectNode data = FormData.of(person, task, LocalDate.now());
        return () -> person.submit(task.getId(), data);
    }

    private static List<Site.Answer> together(List<Callable<Site.Answer>> sendings)
            throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(sendings.size());
        try {
            List<Site.Answer> answers = new ArrayList<>();
            for (Future<Site.Answer> answer : people.invokeAll(sendings)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }
}
