package dev.orm.run;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.SessionState;
import dev.orm.dialect.StepBoundary;
import dev.orm.schema.TableName;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One run on one connection: what the run needs of it, and how far the history has come. */
final class Session implements AutoCloseable {
    private final Connection connection;
    private final Dialect dialect;
    private final StepBoundary boundary;
    private final VersionTable table;
    private final VersionWriter writer;
    private long lastSequence;
    private final boolean lent;
    private @Nullable SessionState before;
    private boolean recorded;

    /** @param lent whether the connection goes back to others */
    Session(Connection connection, Dialect dialect, VersionTable table, @Nullable String appliedBy, boolean lent) {
        this.lent = lent;
        this.connection = connection;
        this.dialect = dialect;
        this.boundary = dialect.boundary();
        this.table = table;
        this.writer = table.writer(connection, appliedBy);
    }

    Connection connection() {
        return connection;
    }

    Dialect dialect() {
        return dialect;
    }

    StepBoundary boundary() {
        return boundary;
    }

    VersionTable table() {
        return table;
    }

    VersionWriter writer() {
        return writer;
    }

    long lastSequence() {
        return lastSequence;
    }

    boolean isRecorded() {
        return recorded;
    }

    /** The history as it is now; later questions whether it moved are asked against this one. */
    History read() throws SQLException {
        History history = table.read(connection);
        recorded = history.isRecorded();
        lastSequence = history.lastSequence();
        return history;
    }

    /** Under the lock: whether somebody else has written since. */
    boolean moved() throws SQLException {
        return recorded ? writer.lastSequence() != lastSequence : table.isRecorded(connection);
    }

    /** Whether the table is there and holds a row. */
    boolean holdsRow(String words) throws SQLException {
        int dot = words.lastIndexOf('.');
        TableName name = new TableName(dot < 0 ? null : words.substring(0, dot), words.substring(dot + 1));
        String sql = "select 1 from " + table.name(name) + " limit 1";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next();
        } catch (SQLException e) {
            if (table.exists(connection, name)) {
                throw e;
            }
            return false;
        }
    }

    /** Whether the server computes the values of the column. */
    boolean isComputed(String words, String column) throws SQLException {
        int dot = words.lastIndexOf('.');
        String schema = dot < 0 ? connection.getSchema() : words.substring(0, dot);
        DatabaseMetaData data = connection.getMetaData();
        try (ResultSet row = data.getColumns(connection.getCatalog(), schema, words.substring(dot + 1), column)) {
            while (row.next()) {
                if (row.getString("COLUMN_NAME").equalsIgnoreCase(column)) {
                    return "YES".equals(row.getString("IS_GENERATEDCOLUMN"));
                }
            }
        }
        return false;
    }

    /** Whether a schema, or what some databases call a database, holds a table. */
    boolean holdsTable(String schema) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        String[] kinds = {"TABLE", "BASE TABLE", "PARTITIONED TABLE"};
        try (ResultSet schemas = data.getTables(null, schema, "%", kinds);
                ResultSet catalogs = data.getTables(schema, null, "%", kinds)) {
            return schemas.next() || catalogs.next();
        }
    }

    /** Makes our tables where there are none. */
    void makeTables(@Nullable String environment) throws SQLException {
        if (!recorded) {
            table.create(connection, new JdbcSink(connection), environment);
        }
    }

    /** A step of ours is committed. */
    void advance(long sequence) {
        recorded = true;
        lastSequence = sequence;
    }

    /** Before the first look at the database: how long one may wait for somebody else who writes. */
    void await(Duration wait) throws SQLException {
        if (lent) {
            boundary.await(connection, wait);
        }
    }

    /** Before anything runs that could leave the session otherwise than it was. */
    void remember() throws SQLException {
        if (lent && before == null) {
            before = dialect.sessionState(connection);
        }
    }

    @Override
    public void close() throws SQLException {
        writer.close();
        if (before != null) {
            before.restore(connection);
        }
        if (lent) {
            boundary.waitAsBefore(connection);
        }
    }
}
