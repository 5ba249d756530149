package dev.orm.dialect.sqlite;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.DialectProvider;
import dev.orm.dialect.OldServerException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQLite, by its product name or {@code jdbc:sqlite:}. */
public final class SqliteDialectProvider implements DialectProvider {
    private static final String OLDEST = "3.35.0";
    private static final int OLDEST_NUMBER = 3035;
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");

    @Override
    public Optional<Dialect> bind(Connection connection) throws SQLException {
        var server = connection.getMetaData();
        return server.getDatabaseProductName().equals("SQLite")
                ? Optional.of(bound(server.getDatabaseProductVersion()))
                : Optional.empty();
    }

    @Override
    public Optional<Dialect> bind(String urlOrName, String version) {
        return urlOrName.equals(database()) || urlOrName.startsWith("jdbc:sqlite:")
                ? Optional.of(bound(version.isEmpty() ? OLDEST : version))
                : Optional.empty();
    }

    private static Dialect bound(String version) {
        if (isOlder(version)) {
            throw OldServerException.of("SQLite", version, OLDEST);
        }
        return new SqliteDialect();
    }

    private static boolean isOlder(String version) {
        Matcher numbers = NUMBERS.matcher(version);
        return numbers.lookingAt()
                && 1000 * Integer.parseInt(numbers.group(1)) + Integer.parseInt(numbers.group(2)) < OLDEST_NUMBER;
    }

    @Override
    public String database() {
        return "sqlite";
    }
}
