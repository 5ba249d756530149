package dev.orm.dialect.sqlite;

import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A database in memory, made of statements and read back. */
final class Database {
    static final SqliteInspector INSPECTOR = new SqliteInspector();

    private Database() {}

    static Schema read(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            run(connection, statements);
            return INSPECTOR.inspect(connection);
        }
    }

    static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The table {@code t}. */
    static Table readTable(String... statements) throws SQLException {
        return read(statements).table(TableName.of("t")).orElseThrow();
    }
}
