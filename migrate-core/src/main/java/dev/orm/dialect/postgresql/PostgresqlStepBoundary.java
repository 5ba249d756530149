package dev.orm.dialect.postgresql;

import dev.orm.dialect.LockedException;
import dev.orm.dialect.StepBoundary;
import dev.orm.dialect.Touched;
import dev.orm.sql.Statement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One transaction per step, whose advisory lock ends with it. The lock is tried, never waited for: a waiting backend
 * would hold its snapshot.
 *
 * @see <a href="https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS">Advisory locks</a>
 */
final class PostgresqlStepBoundary implements StepBoundary {
    /** The letters o, r, m; beside it the schema, so that two of them are migrated side by side. */
    static final String KEY = "7303789, hashtext(coalesce(current_schema(), ''))";

    private static final long PAUSE = 200;

    /** The role first: it may be what the others take. */
    private static final List<String> REMEMBERED = List.of(
            "role",
            "search_path",
            "session_replication_role",
            "lock_timeout",
            "statement_timeout",
            "standard_conforming_strings",
            "default_transaction_read_only",
            "check_function_bodies",
            "client_min_messages",
            "TimeZone",
            "DateStyle");

    private final Map<String, String> before = new LinkedHashMap<>();

    @Override
    public void prepare(Connection connection, boolean foreignKeys) throws SQLException {
        before.putAll(settings(connection));
    }

    @Override
    public void begin(Connection connection, Duration wait) throws SQLException {
        long end = System.nanoTime() + wait.toNanos();
        while (true) {
            run(connection, "begin");
            if (isLocked(connection, "pg_try_advisory_xact_lock")) {
                return;
            }
            String holder = holder(connection);
            run(connection, "rollback");
            pause(connection, wait, end, holder);
        }
    }

    /** Tried and never waited for: CREATE INDEX CONCURRENTLY would wait for whoever waits. */
    @Override
    public void hold(Connection connection, Duration wait) throws SQLException {
        long end = System.nanoTime() + wait.toNanos();
        while (!isLocked(connection, "pg_try_advisory_lock")) {
            pause(connection, wait, end, holder(connection));
        }
    }

    @Override
    public void letGo(Connection connection) throws SQLException {
        text(connection, "select pg_advisory_unlock(" + KEY + ")");
    }

    private static boolean isLocked(Connection connection, String function) throws SQLException {
        return text(connection, "select " + function + "(" + KEY + ")").equals("t");
    }

    private static void pause(Connection connection, Duration wait, long end, String holder) throws SQLException {
        if (System.nanoTime() >= end || !paused()) {
            throw LockedException.after(wait, text(connection, "select current_database()"), holder, null);
        }
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String holder(Connection connection) throws SQLException {
        String sql = """
                select 'process ' || a.pid || coalesce(' (' || nullif(a.application_name, '') || ')', '')
                       || coalesce(' of ' || a.usename, '') || coalesce(' at ' || host(a.client_addr), '')
                       || coalesce(', which runs since ' || to_char(a.xact_start at time zone 'UTC', 'HH24:MI:SS') || ' UTC', '')
                  from pg_locks l join pg_stat_activity a on a.pid = l.pid
                 where l.locktype = 'advisory' and l.granted and l.classid = 7303789
                   and l.database = (select oid from pg_database where datname = current_database())""";
        String found = text(connection, sql);
        return found.isEmpty() ? "another process" : found;
    }

    @Override
    public boolean doesItself(Statement statement) {
        return false;
    }

    @Override
    public void copy(Connection connection, String sql, String rows) throws SQLException {
        CopyIn.run(connection, sql, rows);
    }

    /** The server checks references itself. */
    @Override
    public List<String> brokenReferences(Connection connection, Touched touched) {
        return List.of();
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        run(connection, "commit");
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        run(connection, "rollback");
    }

    /** What did not change is not set: some settings are for superusers alone. */
    @Override
    public void restore(Connection connection) throws SQLException {
        Map<String, String> now = settings(connection);
        for (Map.Entry<String, String> setting : before.entrySet()) {
            if (!setting.getValue().equals(now.get(setting.getKey()))) {
                set(connection, setting.getKey(), setting.getValue());
            }
        }
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config(?, ?, false)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private static Map<String, String> settings(Connection connection) throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>();
        String sql = "select name, current_setting(name) from unnest(?::text[]) name";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", REMEMBERED.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    settings.put(row.getString(1), row.getString(2));
                }
            }
        }
        return settings;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }
}
