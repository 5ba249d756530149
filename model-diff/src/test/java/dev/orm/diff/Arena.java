package dev.orm.diff;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.schema.Schema;
import dev.orm.sql.StatementReader;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database of a test's own. */
abstract class Arena implements AutoCloseable {
    private Dialect dialect;

    /** As {@code -- orm:database} names it; the folder of a case that holds what is expected there. */
    abstract String database();

    abstract Connection connect() throws SQLException;

    /** What the database holds that ran the SQL, and its rows as seed rows; a new database is used. */
    abstract Schema schemaOf(String sql);

    /** Runs the statements with references unchecked. */
    abstract void fill(List<String> statements);

    /** A literal of these bytes. */
    abstract String bytes(String hex);

    /** What a model may use here, and somebody by hand. */
    abstract Palette palette();

    @Override
    public abstract void close() throws SQLException;

    final Dialect dialect() {
        if (dialect == null) {
            try (Connection connection = connect()) {
                dialect = Dialects.of(connection);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return dialect;
    }

    /** Runs a script. */
    final void execute(String script) {
        List<String> statements = new ArrayList<>();
        StatementReader.of(new StringReader(script), dialect().syntax())
                .forEachRemaining(statement -> statements.add(statement.sql()));
        run(statements);
    }

    /** Runs the statements on one connection. */
    final void run(List<String> statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                try {
                    statement.execute(sql);
                } catch (SQLException e) {
                    throw new IllegalStateException(sql, e);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
