package dev.orm.dialect.sqlite;

import dev.orm.dialect.Probe;
import dev.orm.dialect.Refusal;
import dev.orm.dialect.ServerIdentity;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A SQLite database is its file; it has neither host nor user. */
final class SqliteProbe implements Probe {
    // https://www.sqlite.org/rescode.html
    private static final int ERROR = 1;
    private static final int PERM = 3;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READONLY = 8;
    private static final int IO = 10;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int TOO_BIG = 18;
    private static final int MISMATCH = 20;
    private static final int AUTH = 23;
    private static final int NO_DATABASE = 26;

    private static final Set<Integer> OUTSIDE = Set.of(READONLY, IO, FULL, CANNOT_OPEN);

    private static final Pattern MISSING = Pattern.compile("no such (table|column)|has no column named");

    /** How json_extract complains of a path, which is how the guards of a rebuild say their sentence. */
    private static final Pattern GUARD = Pattern.compile("bad JSON path: '(.*)'\\)?$", Pattern.DOTALL);

    @Override
    public ServerIdentity identify(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select sqlite_version()")) {
            return new ServerIdentity(null, file(connection), null, answer.getString(1));
        }
    }

    @Override
    public @Nullable String currentSchema(Connection connection) {
        return null;
    }

    @Override
    public boolean isBusy(SQLException failure) {
        int code = failure.getErrorCode() & 0xff;
        return code == BUSY || code == LOCKED;
    }

    @Override
    public String lockAdvice() {
        return "transaction_mode=IMMEDIATE in the URL lets transactions wait for each other from their first statement on";
    }

    @Override
    public String lockHolder(String database) {
        return SqliteLockHolder.of(database);
    }

    @Override
    public boolean isOutside(SQLException failure) {
        return OUTSIDE.contains(failure.getErrorCode() & 0xff);
    }

    /** SQLite has one code for all that is wrong with a statement. */
    @Override
    public Refusal refusal(SQLException failure) {
        return switch (failure.getErrorCode() & 0xff) {
            case ERROR ->
                MISSING.matcher(String.valueOf(failure.getMessage())).find() ? Refusal.MISSING : Refusal.STATEMENT;
            case PERM, AUTH -> Refusal.RIGHT;
            case READONLY -> Refusal.READ_ONLY;
            case TOO_BIG, MISMATCH -> Refusal.VALUE;
            case IO, CANNOT_OPEN, NO_DATABASE -> Refusal.CONNECTION;
            default -> Refusal.OTHER;
        };
    }

    @Override
    public String words(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        Matcher guard = GUARD.matcher(message);
        return guard.find() ? guard.group(1).replace("''", "'") : message;
    }

    /** The main database's file, or {@code :memory:}. */
    static String file(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("pragma database_list")) {
            while (answer.next()) {
                String file = answer.getString(3);
                if (answer.getString(2).equals("main") && file != null && !file.isEmpty()) {
                    return file;
                }
            }
            return ":memory:";
        }
    }
}
