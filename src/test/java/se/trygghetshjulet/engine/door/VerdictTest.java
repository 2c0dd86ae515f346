package se.trygghetshjulet.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** What whoever comes second is told, however deep in what was thrown the database says that he did. */
class VerdictTest {

    private static final Verdict FORM = new Verdict(true, false);

    @Test
    void whoeverComesSecondIsToldToTryAgain() {
        SQLException second = new SQLException("duplicate key", "23505");
        SQLException aborted = new SQLException("transaction is aborted", "25P02", second);

        Refusal told = FORM.on(HttpStatus.INTERNAL_SERVER_ERROR, new IllegalStateException(aborted));

        assertThat(told.status()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(told).isEqualTo(Refusal.conflict());
    }

    @Test
    void whoFindsTheTaskDoneInTheMeantimeCameSecond() {
        assertThat(FORM.on(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        new NullValueException("Cannot find task with id 4711: task is null")))
                .isEqualTo(Refusal.conflict());
        assertThat(FORM.on(HttpStatus.INTERNAL_SERVER_ERROR, new NullValueException("execution is null"))
                        .status())
                .isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    /** The rights to a task go with it; whoever has lost them that way has been refused nothing. */
    @Test
    void whoLosesTheRightsTogetherWithTheTaskCameSecond() {
        AuthorizationException refused = new AuthorizationException("somebody", "UPDATE", "Task", "4711");

        assertThat(new Verdict(true, false, () -> true).on(HttpStatus.FORBIDDEN, refused))
                .isEqualTo(Refusal.conflict());
        assertThat(new Verdict(true, false, () -> false)
                        .on(HttpStatus.FORBIDDEN, refused)
                        .status())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void aFaultOfOursStaysOne() {
        SQLException wrong = new SQLException("syntax error", "42601");

        assertThat(FORM.on(HttpStatus.INTERNAL_SERVER_ERROR, new IllegalStateException(wrong))
                        .status())
                .isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    @Test
    void whatTheEngineCannotDoIsTheQuestionsFaultAndWhatBreaksInItIsOurs() {
        Verdict question = new Verdict(false, true);

        Refusal objected = question.on(
                HttpStatus.INTERNAL_SERVER_ERROR, new ProcessEngineException("No job found with id '4711'."));

        assertThat(objected.status()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(objected.message()).isEqualTo("No job found with id '4711'.");
        assertThat(question.on(
                                HttpStatus.INTERNAL_SERVER_ERROR,
                                new ProcessEngineException("Couldn't map", new IllegalStateException()))
                        .status())
                .isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    /** Of what was asked, the engine made something that no database understands. */
    @Test
    void whatNoDatabaseUnderstandsWasAskedWrongly() {
        ProcessEngineException made = new ProcessEngineException(
                "persistence", new IllegalStateException(inTheEngine(new SQLException("syntax error", "42601"))));
        ProcessEngineException broken = new ProcessEngineException(
                "persistence", new IllegalStateException(inTheEngine(new SQLException("no such table", "42P01"))));
        Verdict question = new Verdict(false, false);

        assertThat(question.isStumble(made)).isTrue();
        assertThat(question.isStumble(broken)).isFalse();
        assertThat(FORM.isStumble(made)).isFalse();
    }

    @Test
    void whatBreaksInOurOwnCodeIsOursWhateverWasAsked() {
        Verdict question = new Verdict(false, false);

        assertThat(question.isStumble(inTheEngine(new NullPointerException()))).isTrue();
        assertThat(question.isStumble(new NullPointerException())).isFalse();
        assertThat(question.isStumble(new ProcessEngineException(
                        "delegate", new IllegalStateException(new SQLException("syntax error", "42601")))))
                .isFalse();
        assertThat(question.isStumble(null)).isTrue();
    }

    private static <T extends Throwable> T inTheEngine(T thrown) {
        thrown.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.util.Objects", "requireNonNull", "Objects.java", 1),
            new StackTraceElement("org.camunda.bpm.engine.rest.impl.TaskRestServiceImpl", "getTasks", "T.java", 1),
            new StackTraceElement("se.trygghetshjulet.engine.door.EngineAnswers", "hold", "E.java", 1)
        });
        return thrown;
    }
}
