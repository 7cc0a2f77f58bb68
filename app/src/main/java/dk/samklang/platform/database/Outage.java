package dk.samklang.platform.database;

import java.sql.SQLException;
import java.util.Optional;
import org.springframework.transaction.TransactionSystemException;

/** Why the database could not do its part, though nothing was wrong with what it was asked. */
public enum Outage {
    /** The disk is full: reading still works, most writing does not. */
    NO_ROOM,
    /** The server is gone, just coming back, or cannot be reached. */
    OUT_OF_REACH;

    private static final String DISK_FULL = "53100";
    private static final String CONNECTION_LOST = "08";
    private static final String SERVER_STOPPING_OR_STARTING = "57P0";

    /** Empty when the problem is of another kind, which is to say: a mistake of ours. */
    public static Optional<Outage> in(Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            var found = at(cause);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A connection that is lost cannot be rolled back either, and the first trouble then stands behind the second. */
    private static Optional<Outage> at(Throwable cause) {
        return switch (cause) {
            case SQLException said -> behind(said);
            case TransactionSystemException second
            when second.getApplicationException() != null -> in(second.getApplicationException());
            default -> Optional.empty();
        };
    }

    /** A server always names a state: what has none is from our own pool, which has no connection, or has just lost it. */
    private static Optional<Outage> behind(SQLException said) {
        var state = said.getSQLState();
        if (DISK_FULL.equals(state)) {
            return Optional.of(NO_ROOM);
        }
        return state == null || state.startsWith(CONNECTION_LOST) || state.startsWith(SERVER_STOPPING_OR_STARTING)
                ? Optional.of(OUT_OF_REACH)
                : Optional.empty();
    }
}
