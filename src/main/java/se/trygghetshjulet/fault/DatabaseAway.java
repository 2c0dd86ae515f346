package se.trygghetshjulet.fault;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.springframework.transaction.TransactionSystemException;

/** Whether something failed because the database was not there, did not answer in time or had no room. */
public final class DatabaseAway {

    /** When it is worth while to try again. */
    public static final Duration PAUSE = Duration.ofSeconds(10);

    /** Class 08 of the SQL standard: connection exception. */
    private static final String CONNECTION = "08";

    /** PostgreSQL, appendix A: 57P01 to 57P05, a server that is going down, coming up or has closed the session. */
    private static final String OPERATOR = "57P";

    /** PostgreSQL, class 53: no room on the disk, no memory, too many connections. */
    private static final String RESOURCES = "53";

    private DatabaseAway() {}

    public static boolean isCauseOf(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unavailable) {
                return true;
            }
            // a transaction that could not even be given up hides what came before
            if (cause instanceof TransactionSystemException || cause instanceof SQLException sql && isAway(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(SQLException sql) {
        String state = sql.getSQLState();
        return sql instanceof SQLTransientConnectionException
                || sql instanceof SQLNonTransientConnectionException
                || sql instanceof SQLRecoverableException
                || sql.getCause() instanceof IOException
                || state != null
                        && (state.startsWith(CONNECTION) || state.startsWith(OPERATOR) || state.startsWith(RESOURCES));
    }
}
