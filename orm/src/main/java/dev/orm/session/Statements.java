package dev.orm.session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs statements on the connection of a session, and tells who listens. */
final class Statements {
    private static final int KEPT = 64;
    private static final int ROWS_AT_ONCE = 1_000;

    private final Transaction transaction;
    private final Failures failures;
    private final Listeners listeners;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>(16, 0.75f, true);

    Statements(Transaction transaction, Failures failures, Listeners listeners) {
        this.transaction = transaction;
        this.failures = failures;
        this.listeners = listeners;
        transaction.beforeRelease(this::closeAll);
    }

    /** What is done with an open result. */
    @FunctionalInterface
    interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }

    /** What is done with a statement whose parameters are bound. */
    @FunctionalInterface
    private interface Execution<T> {
        T run(PreparedStatement statement) throws SQLException;
    }

    /** What listeners are told of. */
    @FunctionalInterface
    private interface Work<T> {
        T run() throws SQLException;
    }

    <T> T query(String sql, List<Bound> parameters, Reading<T> reading) {
        return run(sql, List.of(parameters), "", false, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                return reading.read(rows);
            }
        });
    }

    /** @param entity for messages */
    int update(String sql, List<Bound> parameters, String entity) {
        return run(sql, List.of(parameters), entity, false, PreparedStatement::executeUpdate);
    }

    /** The numbers that the database gave the rows, in whatever order. */
    List<Long> insert(String sql, List<Bound> parameters, String entity, boolean returning) {
        return returning
                ? run(sql, List.of(parameters), entity, false, statement -> {
                    try (ResultSet rows = statement.executeQuery()) {
                        return numbers(rows);
                    }
                })
                : run(sql, List.of(parameters), entity, true, statement -> {
                    statement.executeUpdate();
                    try (ResultSet rows = statement.getGeneratedKeys()) {
                        return numbers(rows);
                    }
                });
    }

    private static List<Long> numbers(ResultSet rows) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        while (rows.next()) {
            numbers.add(rows.getLong(1));
        }
        return numbers;
    }

    /** The number of rows that each execution changed. */
    int[] batch(String sql, List<List<Bound>> executions, String entity) {
        if (executions.size() == 1) {
            return new int[] {update(sql, executions.get(0), entity)};
        }
        return run(sql, executions, entity, false, PreparedStatement::executeBatch);
    }

    private <T> T run(String sql, List<List<Bound>> executions, String entity, boolean keys, Execution<T> execution) {
        return told(sql, executions, entity, () -> {
            PreparedStatement statement = prepared(sql, keys);
            bind(statement, executions);
            return execution.run(statement);
        });
    }

    private <T> T told(String sql, List<List<Bound>> executions, String entity, Work<T> work) {
        long start = System.nanoTime();
        boolean failed = true;
        try {
            T result = work.run();
            failed = false;
            return result;
        } catch (SQLException e) {
            throw failures.of(e, sql, entity);
        } finally {
            listeners.tell(sql, executions, Duration.ofNanos(System.nanoTime() - start), failed);
        }
    }

    private static void bind(PreparedStatement statement, List<List<Bound>> executions) throws SQLException {
        for (List<Bound> parameters : executions) {
            int index = 1;
            for (Bound parameter : parameters) {
                parameter.type().bind(statement, index++, parameter.value());
            }
            if (executions.size() > 1) {
                statement.addBatch();
            }
        }
    }

    private PreparedStatement prepared(String sql, boolean keys) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known != null) {
            return known;
        }
        Connection connection = transaction.connection();
        PreparedStatement made = keys
                ? connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)
                : connection.prepareStatement(sql);
        prepared.put(sql, made);
        if (prepared.size() > KEPT) {
            var eldest = prepared.entrySet().iterator();
            eldest.next().getValue().close();
            eldest.remove();
        }
        return made;
    }

    /** A result that stays open, of a statement of its own, which its reader closes. */
    ResultSet open(String sql, List<Bound> parameters, int pageSize) {
        return told(sql, List.of(parameters), "", () -> {
            PreparedStatement statement = transaction
                    .connection()
                    .prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
            try {
                statement.setFetchSize(pageSize);
                bind(statement, List.of(parameters));
                return statement.executeQuery();
            } catch (SQLException e) {
                statement.close();
                throw e;
            }
        });
    }

    /** Reads a result that is never in memory whole; no other statement can run meanwhile. */
    <T> T walk(String sql, List<Bound> parameters, Reading<T> reading) {
        return told(sql, List.of(parameters), "", () -> {
            Connection connection = transaction.connection();
            try (PreparedStatement statement =
                    connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
                statement.setFetchSize(rowsAtOnce(connection));
                bind(statement, List.of(parameters));
                try (ResultSet rows = statement.executeQuery()) {
                    return reading.read(rows);
                }
            }
        });
    }

    /**
     * Connector/J keeps whole results, unless it is asked for the smallest number that there is.
     *
     * @see <a
     *     href="https://dev.mysql.com/doc/connector-j/en/connector-j-reference-implementation-notes.html">ResultSet</a>
     */
    private static int rowsAtOnce(Connection connection) throws SQLException {
        return connection.getMetaData().getDriverName().startsWith("MySQL") ? Integer.MIN_VALUE : ROWS_AT_ONCE;
    }

    Failures failures() {
        return failures;
    }

    private void closeAll() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }
}
