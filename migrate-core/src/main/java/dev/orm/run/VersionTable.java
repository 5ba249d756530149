package dev.orm.run;

import dev.orm.dialect.Dialect;
import dev.orm.operation.Operation;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.sql.Syntax;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been applied to a database, as our own tables in it say. */
public final class VersionTable {
    static final int FORMAT = 1;

    private final Dialect dialect;
    private final HistoryTables tables;

    public VersionTable(Dialect dialect, HistoryTables tables) {
        this.dialect = dialect;
        this.tables = tables;
    }

    /**
     * The history in two queries. Where they fail it is looked up whether there is one at all; if there is, it may have
     * been made in between.
     *
     * @throws NewerFormatException where a newer version of ours wrote it
     * @throws DamagedHistoryException where one of the tables is there without the other
     */
    public History read(Connection connection) throws SQLException {
        try {
            return readTables(connection);
        } catch (SQLException e) {
            boolean holdsRows = exists(connection, tables.version()) && holdsRows(connection, tables.version());
            // Looked for after the rows: meta was there before the first of them
            boolean meta = exists(connection, tables.meta());
            if (holdsRows && !meta) {
                throw DamagedHistoryException.of(
                        tables.version().toString(), tables.meta().toString());
            }
            return meta ? readTables(connection) : History.none();
        }
    }

    private boolean holdsRows(Connection connection, TableName table) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1 from " + name(table) + " limit 1");
                ResultSet row = query.executeQuery()) {
            return row.next();
        }
    }

    private History readTables(Connection connection) throws SQLException {
        String meta = "select format, environment from " + name(tables.meta()) + " order by format desc";
        try (PreparedStatement query = connection.prepareStatement(meta);
                ResultSet row = query.executeQuery()) {
            boolean described = row.next();
            if (described) {
                checkFormat(row.getInt(1));
            }
            String environment = described ? row.getString(2) : null;
            List<HistoryRow> rows = rows(connection);
            return described || !rows.isEmpty() ? History.of(environment, rows) : History.none();
        }
    }

    /** Whether our tables are there, whole: what was made of them before a run was killed does not count. */
    boolean isRecorded(Connection connection) throws SQLException {
        return exists(connection, tables.meta()) && holdsRows(connection, tables.meta());
    }

    /** Whether a table is there. An underscore in its name would match any character. */
    boolean exists(Connection connection, TableName table) throws SQLException {
        DatabaseMetaData server = connection.getMetaData();
        String schema = table.schema();
        boolean hasSchemas = server.supportsSchemasInTableDefinitions();
        String catalog = hasSchemas || schema == null ? connection.getCatalog() : schema;
        String within = hasSchemas ? (schema == null ? connection.getSchema() : schema) : null;
        try (ResultSet found = server.getTables(catalog, within, table.name(), null)) {
            while (found.next()) {
                if (table.name().equalsIgnoreCase(found.getString("TABLE_NAME"))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The texts of the row with that number. */
    public StoredTexts texts(Connection connection, long sequence) throws SQLException {
        String sql = "select upgrade_text, undo_text from " + name(tables.version()) + " where sequence = ?";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, sequence);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? new StoredTexts(row.getString(1), row.getString(2)) : StoredTexts.none();
            }
        }
    }

    /**
     * Makes those of the tables that are not there, within the transaction of the first step. Where DDL commits, a run
     * that was killed leaves some of them; the row comes last.
     */
    void create(Connection connection, StatementSink sink, @Nullable String environment) throws SQLException {
        List<Table> missing = new ArrayList<>();
        for (Table table : definitions()) {
            if (!exists(connection, table.name())) {
                missing.add(table);
            }
        }
        create(missing, sink, environment);
    }

    /** Makes all of the tables, where no database can be asked. */
    void create(StatementSink sink, @Nullable String environment) throws SQLException {
        create(definitions(), sink, environment);
    }

    private List<Table> definitions() {
        return dialect.lower().lower(Schema.of(tables.definitions())).tables();
    }

    private void create(List<Table> missing, StatementSink sink, @Nullable String environment) throws SQLException {
        List<Operation> operations = new ArrayList<>();
        missing.forEach(table -> operations.add(new Operation.CreateTable(table)));
        for (var statement : dialect.ddl().spell(operations, Schema.empty()).statements()) {
            sink.execute(statement.sql());
        }
        String named = environment == null ? "null" : dialect.syntax().literal(environment);
        sink.execute(
                "insert into " + name(tables.meta()) + " (format, environment) values (" + FORMAT + ", " + named + ")");
    }

    VersionWriter writer(Connection connection, @Nullable String appliedBy) {
        return new VersionWriter(
                connection, name(tables.version()), dialect.capabilities().utcNow(), appliedBy);
    }

    private void checkFormat(int format) {
        if (format > FORMAT) {
            throw NewerFormatException.of(tables.meta().toString(), format, FORMAT);
        }
    }

    private List<HistoryRow> rows(Connection connection) throws SQLException {
        String sql = "select " + RowReader.COLUMNS + " from " + name(tables.version()) + " order by sequence";
        List<HistoryRow> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                rows.add(new RowReader(row, tables.version().toString()).read());
            }
        }
        return rows;
    }

    /** A table's name as SQL. */
    String name(TableName table) {
        Syntax syntax = dialect.syntax();
        String schema = table.schema();
        return schema == null ? syntax.name(table.name()) : syntax.name(schema) + "." + syntax.name(table.name());
    }
}
