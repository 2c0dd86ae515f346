package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.engine.RevideringProcess;

/** Two revisions of the same plan in the same moment, on the database of production: one is opened, one is refused. */
class RevisionAtTheSameTimeTest extends RunningWheel {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Postgres.behind(registry);
    }

    @Test
    void oneOpensAndTheOtherIsToldSo() throws Exception {
        turnOf("mjolby").on("2019-02-01");
        for (int round = 1; round <= 5; round++) {
            List<Site.Answer> answers = together(4);

            assertThat(answers).filteredOn(Site.Answer::isOk).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> !answer.isOk())
                    .allSatisfy(answer -> assertThat(answer.status()).isIn(400, 409))
                    .allSatisfy(answer ->
                            assertThat(answer.message()).containsAnyOf("försök igen", "Planen revideras redan"));
            assertThat(addenda().all())
                    .hasSize(round)
                    .extracting(KeptAddenda.Kept::status)
                    .containsOnlyOnce("OPEN");
            assertThat(documents().of(2018, round, DocumentKind.HANDLINGSPLAN)).hasSize(1);
            addenda().drop();
        }
    }

    private List<Site.Answer> together(int people) throws Exception {
        Callable<Site.Answer> start = () -> site().as("mjolby-sakerhetssamordnare")
                .start(
                        "mjolby",
                        RevideringProcess.KEY,
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("about", "Trafiken")
                                .put("reason", "Farterna ökar."));
        ExecutorService executor = Executors.newFixedThreadPool(people);
        try {
            return executor.invokeAll(Stream.generate(() -> start).limit(people).toList()).stream()
                    .map(RevisionAtTheSameTimeTest::answer)
                    .toList();
        } finally {
            executor.shutdown();
        }
    }

    private static Site.Answer answer(Future<Site.Answer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
