package dev.orm.dialect.sqlite;

import dev.orm.dialect.LockedException;
import dev.orm.dialect.StepBoundary;
import dev.orm.dialect.Touched;
import dev.orm.sql.Lexer;
import dev.orm.sql.Statement;
import dev.orm.sql.Token;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One BEGIN IMMEDIATE per step, which is the lock, with foreign keys off around it: inside a transaction the pragma
 * does nothing, and a rebuilt table's children would be deleted with it.
 *
 * @see <a href="https://www.sqlite.org/pragma.html#pragma_foreign_keys">PRAGMA foreign_keys</a>
 */
final class SqliteStepBoundary implements StepBoundary {
    private static final List<String> REMEMBERED = List.of(
            "foreign_keys",
            "legacy_alter_table",
            "recursive_triggers",
            "ignore_check_constraints",
            "writable_schema",
            "busy_timeout");

    private final Map<String, String> before = new LinkedHashMap<>();
    private final ForeignKeyCheck check = new ForeignKeyCheck();
    private @Nullable String patience;

    @Override
    public void await(Connection connection, Duration wait) throws SQLException {
        patience = ask(connection, "pragma busy_timeout");
        run(connection, "pragma busy_timeout = " + wait.toMillis());
    }

    @Override
    public void waitAsBefore(Connection connection) throws SQLException {
        if (patience != null) {
            run(connection, "pragma busy_timeout = " + patience);
        }
    }

    @Override
    public void prepare(Connection connection, boolean foreignKeys) throws SQLException {
        for (String pragma : REMEMBERED) {
            before.put(pragma, ask(connection, "pragma " + pragma));
        }
        run(connection, "pragma foreign_keys = " + (foreignKeys ? "on" : "off"));
    }

    @Override
    public void begin(Connection connection, Duration wait) throws SQLException {
        run(connection, "pragma busy_timeout = " + wait.toMillis());
        try {
            run(connection, "begin immediate");
        } catch (SQLException e) {
            if (new SqliteProbe().isBusy(e)) {
                String file = SqliteProbe.file(connection);
                throw LockedException.after(wait, file, SqliteLockHolder.of(file), e);
            }
            throw e;
        }
    }

    /** A connection in this mode keeps the lock of its last transaction. */
    @Override
    public void hold(Connection connection, Duration wait) throws SQLException {
        run(connection, "pragma locking_mode = exclusive");
        boolean held = false;
        try {
            begin(connection, wait);
            commit(connection);
            held = true;
        } finally {
            if (!held) {
                letGo(connection);
            }
        }
    }

    /** The lock goes with the next look at the database. */
    @Override
    public void letGo(Connection connection) throws SQLException {
        run(connection, "pragma locking_mode = normal");
        ask(connection, "select count(*) from sqlite_schema");
    }

    /** Many scripts turn foreign keys off and on again, as SQLite's own manual tells them to. */
    @Override
    public boolean doesItself(Statement statement) {
        if (!statement.facts().verb().equals("PRAGMA")) {
            return false;
        }
        List<Token> tokens = Lexer.tokens(statement.sql(), SqliteSyntax.SYNTAX);
        return tokens.size() > 1 && tokens.get(1).isWord("foreign_keys");
    }

    @Override
    public List<String> brokenReferences(Connection connection, Touched touched) throws SQLException {
        return check.broken(connection, touched);
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        run(connection, "commit");
    }

    /** SQLite has rolled back by itself after some errors, a full disk among them. */
    @Override
    public void rollback(Connection connection) throws SQLException {
        check.forget();
        try {
            run(connection, "rollback");
        } catch (SQLException e) {
            if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
                throw e;
            }
        }
    }

    @Override
    public void restore(Connection connection) throws SQLException {
        for (Map.Entry<String, String> pragma : before.entrySet()) {
            run(connection, "pragma " + pragma.getKey() + " = " + pragma.getValue());
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet answer = statement.executeQuery()) {
            return answer.next() ? answer.getString(1) : "0";
        }
    }
}
