package dev.orm.dialect.postgresql;

import dev.orm.dialect.DdlStatement;
import dev.orm.dialect.ExpressionSite;
import dev.orm.dialect.Expressions;
import dev.orm.operation.Operation;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A database of a test's own on a real server, and all that a dialect does with it. */
final class LiveSchema implements AutoCloseable {
    private final TestDatabase database = TestServers.postgresql();
    private final Connection connection;
    private final PostgresqlDialect dialect;

    LiveSchema() {
        try {
            connection = database.open();
            dialect = new PostgresqlDialect(connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Connection connection() {
        return connection;
    }

    Connection another() throws SQLException {
        return database.open();
    }

    PostgresqlDialect dialect() {
        return dialect;
    }

    void execute(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The rows of a query, the columns of each joined by a bar. */
    List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> values = new ArrayList<>();
                for (int at = 1; at <= result.getMetaData().getColumnCount(); at++) {
                    values.add(result.getString(at));
                }
                rows.add(String.join("|", values.stream().map(String::valueOf).toList()));
            }
        }
        return rows;
    }

    Schema read() throws SQLException {
        return dialect.inspector().inspect(connection);
    }

    Schema normal() throws SQLException {
        return dialect.normalizer().normalize(read());
    }

    /** The one table, normalized, and settled by the server where its expressions differ from the other's. */
    Table settled(Schema schema, Schema other) throws SQLException {
        Table mine = dialect.normalizer().normalize(schema).tables().get(0);
        Table theirs = dialect.normalizer().normalize(other).tables().get(0);
        Set<ExpressionSite> sites = new LinkedHashSet<>(Expressions.of(mine));
        sites.removeAll(Expressions.of(theirs));
        return Expressions.answered(mine, dialect.serverNormalizer().ask(connection, schema, sites));
    }

    Table read(String table) throws SQLException {
        return read().table(TableName.of(table)).orElseThrow();
    }

    /** Runs the operations on what is there, and says the SQL. */
    String change(List<Operation> operations) throws SQLException {
        List<String> all = dialect.ddl().spell(operations, read()).statements().stream()
                .map(DdlStatement::sql)
                .toList();
        execute("begin");
        try {
            execute(all.toArray(String[]::new));
            execute("commit");
        } catch (SQLException e) {
            execute("rollback");
            throw new SQLException(String.join(";\n", all), e.getSQLState(), e);
        }
        return String.join(";\n", all);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
