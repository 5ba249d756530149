package dev.orm.dialect.sqlite;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.DialectProvider;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** SQLite, by its product name or {@code jdbc:sqlite:}. */
public final class SqliteDialectProvider implements DialectProvider {
    private static final String OLDEST = "3.35.0";

    @Override
    public Optional<Dialect> bind(Connection connection) throws SQLException {
        var server = connection.getMetaData();
        return server.getDatabaseProductName().equals("SQLite")
                ? Optional.of(new SqliteDialect(server.getDatabaseProductVersion()))
                : Optional.empty();
    }

    @Override
    public Optional<Dialect> bind(String urlOrName, String version) {
        return urlOrName.equals(database()) || urlOrName.startsWith("jdbc:sqlite:")
                ? Optional.of(new SqliteDialect(version.isEmpty() ? OLDEST : version))
                : Optional.empty();
    }

    @Override
    public String database() {
        return "sqlite";
    }
}
