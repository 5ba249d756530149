package dev.orm.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes rows of the version table, each statement prepared once for the whole run. */
final class VersionWriter implements RowWriter, AutoCloseable {
    static final String COLUMNS = "sequence, revision, parents, depends_on, labels, description, kind, script,"
            + " statements_hash, checksum, state, milliseconds, database_user, os_user, applied_by, run_id, orm_version,"
            + " upgrade_text, undo_text, applied_at";

    private final Connection connection;
    private final String table;
    private final String utcNow;
    private final @Nullable String appliedBy;
    private @Nullable Author author;
    private @Nullable PreparedStatement insert;
    private @Nullable PreparedStatement newest;

    VersionWriter(Connection connection, String table, String utcNow, @Nullable String appliedBy) {
        this.connection = connection;
        this.table = table;
        this.utcNow = utcNow;
        this.appliedBy = appliedBy;
    }

    /** The number of the newest row: every change to the history adds one. */
    long lastSequence() throws SQLException {
        if (newest == null) {
            newest = connection.prepareStatement("select max(sequence) from " + table);
        }
        try (ResultSet row = newest.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    @Override
    public void insert(long sequence, HistoryEntry entry, StoredTexts texts) throws SQLException {
        if (insert == null) {
            insert = connection.prepareStatement("insert into " + table + " (" + COLUMNS
                    + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, " + utcNow + ")");
        }
        insert.setLong(1, sequence);
        insert.setString(2, entry.key());
        insert.setString(3, joined(entry.parents()));
        insert.setString(4, joined(entry.dependsOn()));
        insert.setString(5, joined(entry.labels()));
        insert.setString(6, entry.description());
        insert.setString(7, entry.kind().text());
        insert.setString(8, entry.script());
        insert.setString(9, entry.statementsHash());
        insert.setInt(10, entry.checksum());
        insert.setString(11, entry.state().text());
        insert.setLong(12, entry.milliseconds());
        Author writing = author();
        insert.setString(13, writing.by().databaseUser());
        insert.setString(14, writing.by().osUser());
        insert.setString(15, writing.by().named());
        insert.setString(16, writing.runId());
        insert.setString(17, writing.version());
        insert.setString(18, texts.upgrade());
        insert.setString(19, texts.undo());
        insert.executeUpdate();
    }

    /** Adds what the schema is after the row. */
    void fingerprint(long sequence, @Nullable String schema) throws SQLException {
        String sql = "update " + table + " set schema_fingerprint = ? where sequence = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, schema);
            update.setLong(2, sequence);
            update.executeUpdate();
        }
    }

    /** Who we are is asked of the system only when there is something to write. */
    private Author author() throws SQLException {
        Author known = author;
        if (known == null) {
            known = Author.of(connection, appliedBy);
            author = known;
        }
        return known;
    }

    @Override
    public void supersede(HistoryRow row, RowState state) throws SQLException {
        String sql = "update " + table + " set state = ? where sequence = ? and state = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, state.text());
            update.setLong(2, row.sequence());
            update.setString(3, RowState.APPLIED.text());
            if (update.executeUpdate() != 1) {
                throw new SQLException("row " + row.sequence() + " of " + table + " was changed meanwhile");
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (PreparedStatement first = insert;
                PreparedStatement second = newest) {
            insert = null;
            newest = null;
        }
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
