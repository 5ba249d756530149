package dev.orm.connect;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Why a server could not be opened, as its SQL state and number tell. */
enum ServerFailure {
    UNREACHABLE,
    DENIED,
    NO_DATABASE,
    OTHER;

    /** PostgreSQL: starting up, shutting down, too many connections. */
    private static final Set<String> LATER = Set.of("57P01", "57P02", "57P03", "53300");

    private static final int TOO_MANY_CONNECTIONS = 1040;
    private static final int NO_RIGHT_TO_DATABASE = 1044;
    private static final int UNKNOWN_DATABASE = 1049;

    static ServerFailure of(SQLException failure) {
        String state = Objects.requireNonNullElse(failure.getSQLState(), "");
        int number = failure.getErrorCode();
        if (state.equals("3D000") || number == UNKNOWN_DATABASE) {
            return NO_DATABASE;
        }
        if (state.startsWith("28") || number == NO_RIGHT_TO_DATABASE || asksForKey(failure)) {
            return DENIED;
        }
        return state.startsWith("08") || LATER.contains(state) || number == TOO_MANY_CONNECTIONS ? UNREACHABLE : OTHER;
    }

    /** MySQL's driver will not ask an unprotected server for its key; waiting does not help. */
    private static boolean asksForKey(SQLException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("public key retrieval");
    }
}
