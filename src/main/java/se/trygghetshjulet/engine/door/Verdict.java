package se.trygghetshjulet.engine.door;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import se.trygghetshjulet.fault.DatabaseAway;

/**
 * Whose fault it is that the engine did not do as it was asked. The engine answers 500 to a question for what is not
 * there, what is another municipality's, or what lacks a field: none of that is the product's fault. Where a form is sent
 * in, which sets the whole wheel turning, something that is not found is.
 *
 * @param submission whether a form was sent in
 * @param administrator whether the one who asked may hear what the engine itself has to say of the request
 * @param gone whether the task that it is about is there no more; asked only where the engine has refused
 */
record Verdict(boolean submission, boolean administrator, BooleanSupplier gone) {

    /** About no task that somebody else may do meanwhile. */
    Verdict(boolean submission, boolean administrator) {
        this(submission, administrator, () -> false);
    }

    /** The engine's documented exception codes for two transactions that meet: optimistic locking and deadlock. */
    private static final Set<Integer> CONFLICTS = Set.of(1, 10_000);

    /**
     * SQLSTATE of a row that is there already, and of one that another has taken away or still needs. What our tables and the
     * engine's hold on to is looked at before, in words of its own: here two came at once.
     */
    private static final Set<String> SECOND = Set.of("23505", "23503");

    /** SQLSTATE of a statement that cannot be understood, on PostgreSQL and on H2, which may take an empty list for a row of values. */
    private static final Set<String> NO_STATEMENT = Set.of("42601", "42000", "42001", "22018");

    /** Of causes; they may go round. */
    private static final int DEEPEST = 20;

    private static final String OURS = "se.trygghetshjulet.";

    /** The engine with its REST layer, and what that stands on. */
    private static final List<String> THEIRS = List.of("org.camunda.", "org.glassfish.jersey.");

    private static final Pattern CLASS_NAME = Pattern.compile("([a-z]\\w*\\.){2,}[A-Z]\\w+");

    /**
     * @param status what the engine would answer
     * @param thrown what it threw; null if nothing, as when its REST layer did not understand the request
     */
    Refusal on(HttpStatus status, Throwable thrown) {
        if (thrown instanceof TooManyAttempts attempts) {
            return Refusal.of(attempts);
        }
        if (DatabaseAway.isCauseOf(thrown)) {
            return Refusal.away();
        }
        if (isConflict(thrown)) {
            return Refusal.conflict();
        }
        if (thrown instanceof TaskAlreadyClaimedException) {
            return Refusal.taken();
        }
        if (isGone(thrown)) {
            return Refusal.conflict();
        }
        if (submission) {
            return status.is5xxServerError() ? Refusal.failure() : Refusal.of(status);
        }
        if (thrown instanceof NotFoundException || thrown instanceof NullValueException) {
            return Refusal.notFound();
        }
        if (thrown instanceof AuthorizationException) {
            return Refusal.of(HttpStatus.FORBIDDEN);
        }
        if (thrown instanceof BadUserRequestException || isObjection(thrown)) {
            return mayBeTold(thrown) ? Refusal.invalid(thrown.getMessage()) : Refusal.invalid();
        }
        return status.is5xxServerError() ? Refusal.failure() : Refusal.of(status);
    }

    /** Its most general exception, of its own accord and not for something that broke: it cannot do what it was asked. */
    private static boolean isObjection(Throwable thrown) {
        return thrown != null && thrown.getClass() == ProcessEngineException.class && thrown.getCause() == null;
    }

    private boolean mayBeTold(Throwable thrown) {
        return administrator
                && thrown.getMessage() != null
                && !CLASS_NAME.matcher(thrown.getMessage()).find();
    }

    /**
     * Neither the engine nor its REST layer foresaw it, which a field that is missing, empty or of another kind brings about;
     * some of them the engine makes into statements that no database understands. What breaks in our own code, nobody outside did.
     */
    boolean isStumble(Throwable thrown) {
        if (submission || thrown instanceof DataAccessException || thrown != null && !isTheirs(deepest(thrown))) {
            return false;
        }
        return !(thrown instanceof ProcessEngineException) || saysOneOf(NO_STATEMENT, thrown);
    }

    /** Whether it broke in the engine or its REST layer; in ours, or where nobody can tell, it is the product's fault. */
    private static boolean isTheirs(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> name.startsWith(OURS) || THEIRS.stream().anyMatch(name::startsWith))
                .findFirst()
                .filter(name -> !name.startsWith(OURS))
                .isPresent();
    }

    private static Throwable deepest(Throwable thrown) {
        return causes(thrown).reduce(thrown, (above, below) -> below);
    }

    /** The task was there when the form was looked at, and somebody else has done it since, with all rights to it. */
    private boolean isGone(Throwable thrown) {
        if (submission && thrown instanceof AuthorizationException) {
            return gone.getAsBoolean();
        }
        return submission
                && thrown instanceof NullValueException
                && thrown.getMessage() != null
                && thrown.getMessage().startsWith("Cannot find task with id");
    }

    private static boolean isConflict(Throwable thrown) {
        return thrown instanceof OptimisticLockingException
                || thrown instanceof ProcessEngineException engine && CONFLICTS.contains(engine.getCode())
                || saysOneOf(SECOND, thrown);
    }

    private static boolean saysOneOf(Set<String> states, Throwable thrown) {
        return causes(thrown)
                .anyMatch(cause -> cause instanceof SQLException sql && states.contains(sql.getSQLState()));
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
    }
}
