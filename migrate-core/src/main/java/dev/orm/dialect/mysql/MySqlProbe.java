package dev.orm.dialect.mysql;

import dev.orm.dialect.Probe;
import dev.orm.dialect.Refusal;
import dev.orm.dialect.ServerIdentity;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a MySQL or MariaDB server says about itself and its failures. */
public final class MySqlProbe implements Probe {
    /** Lock wait timeout, deadlock; MariaDB: the same with NOWAIT. */
    private static final Set<Integer> BUSY = Set.of(1205, 1213, 3572);

    /** ER_PARSE_ERROR, ER_SYNTAX_ERROR. */
    private static final Set<Integer> UNREADABLE = Set.of(1064, 1149);

    /**
     * Disk full, error on read or write, access denied (to a database, table, column, for lack of a privilege), table
     * full, read only, too many connections, out of memory.
     */
    private static final Set<Integer> OUTSIDE = Set.of(
            1020, 1021, 1026, 1037, 1038, 1040, 1041, 1044, 1045, 1114, 1142, 1143, 1227, 1290, 1370, 1836, 1792, 3024,
            1317, 1053, 2006, 2013);

    /** Access denied, lack of a privilege: MySQL calls them errors of syntax, or nothing. */
    private static final Set<Integer> NO_RIGHT = Set.of(1044, 1045, 1142, 1143, 1227, 1370);

    /** How the server runs, the transaction, the server. */
    private static final Set<Integer> READ_ONLY = Set.of(1290, 1792, 1836);

    /** Too many connections, shutdown, gone away, lost. */
    private static final Set<Integer> NO_CONNECTION = Set.of(1040, 1053, 2006, 2013);

    /** A value that is none of its type. */
    private static final int INCORRECT_VALUE = 1366;

    /** A subquery that stands for a value has more than one row. */
    private static final int SEVERAL_ROWS = 1242;

    @Override
    public ServerIdentity identify(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        "select @@hostname, @@port, database(), current_user(), version()");
                ResultSet answer = statement.executeQuery()) {
            answer.next();
            String database = answer.getString(3);
            return new ServerIdentity(
                    answer.getString(1) + ":" + answer.getInt(2),
                    database == null ? "" : database,
                    answer.getString(4),
                    answer.getString(5));
        }
    }

    @Override
    public @Nullable String currentSchema(Connection connection) throws SQLException {
        String name = Catalog.currentSchema(connection);
        return name.isEmpty() ? null : name;
    }

    @Override
    public boolean isBusy(SQLException failure) {
        return BUSY.contains(failure.getErrorCode());
    }

    @Override
    public boolean isOutside(SQLException failure) {
        return OUTSIDE.contains(failure.getErrorCode());
    }

    @Override
    public boolean couldRead(SQLException failure) {
        return !UNREADABLE.contains(failure.getErrorCode());
    }

    @Override
    public Refusal refusal(SQLException failure) {
        int code = failure.getErrorCode();
        if (NO_RIGHT.contains(code)) {
            return Refusal.RIGHT;
        }
        if (READ_ONLY.contains(code)) {
            return Refusal.READ_ONLY;
        }
        if (NO_CONNECTION.contains(code)) {
            return Refusal.CONNECTION;
        }
        return code == INCORRECT_VALUE ? Refusal.VALUE : Refusal.ofState(failure);
    }

    /** A guard has but one way to fail, which says nothing: what it means is the text that it selects. */
    @Override
    public String words(SQLException failure, String statement) {
        return failure.getErrorCode() == SEVERAL_ROWS
                ? EmptyGuards.meaning(statement).orElseGet(() -> words(failure))
                : words(failure);
    }

    /** MariaDB's driver puts the connection's number in front. */
    @Override
    public String words(SQLException failure) {
        return String.valueOf(failure.getMessage()).replaceFirst("^\\((?:conn=)\\d+\\) ", "");
    }
}
