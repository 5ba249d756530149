package dev.orm.dialect.postgresql;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.DialectProvider;
import dev.orm.dialect.OldServerException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL, by its product name or {@code jdbc:postgresql:}. */
public final class PostgresqlDialectProvider implements DialectProvider {
    /** From here on a stored column can cease to be computed and keep its values. */
    private static final int OLDEST = 13;

    private static final Pattern MAJOR = Pattern.compile("(\\d{1,4})");

    @Override
    public Optional<Dialect> bind(Connection connection) throws SQLException {
        var server = connection.getMetaData();
        return server.getDatabaseProductName().equals("PostgreSQL")
                ? Optional.of(bound(server.getDatabaseProductVersion()))
                : Optional.empty();
    }

    @Override
    public Optional<Dialect> bind(String urlOrName, String version) {
        return urlOrName.equals(database()) || urlOrName.startsWith("jdbc:postgresql:")
                ? Optional.of(bound(version.isEmpty() ? String.valueOf(OLDEST) : version))
                : Optional.empty();
    }

    private static Dialect bound(String version) {
        Matcher major = MAJOR.matcher(version);
        int number = major.lookingAt() ? Integer.parseInt(major.group(1)) : OLDEST;
        if (number < OLDEST) {
            throw OldServerException.of("PostgreSQL", version, String.valueOf(OLDEST));
        }
        return new PostgresqlDialect(number);
    }

    @Override
    public String database() {
        return "postgresql";
    }
}
