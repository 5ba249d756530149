package dev.orm.dialect.mariadb;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.DialectProvider;
import dev.orm.dialect.OldServerException;
import dev.orm.dialect.mysql.Features;
import dev.orm.dialect.mysql.ServerFacts;
import dev.orm.dialect.mysql.ServerVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/** MariaDB, by {@code jdbc:mariadb:}, or by what the server says of itself behind MySQL's driver. */
public final class MariaDbDialectProvider implements DialectProvider {
    /** The oldest long-term version that is maintained; one DDL statement is done whole or not at all. */
    private static final String OLDEST = "10.11";

    private static final String USUAL_COLLATION = "utf8mb4_general_ci";

    @Override
    public Optional<Dialect> bind(Connection connection) throws SQLException {
        var server = connection.getMetaData();
        String version = server.getDatabaseProductVersion();
        return isMariaDb(server.getDatabaseProductName()) || isMariaDb(version)
                ? Optional.of(new MariaDbDialect(ServerFacts.read(connection, database(), features(version))))
                : Optional.empty();
    }

    @Override
    public Optional<Dialect> bind(String urlOrName, String version) {
        boolean named = urlOrName.equals(database()) || urlOrName.startsWith("jdbc:mariadb:");
        if (!named && !(urlOrName.startsWith("jdbc:mysql:") && isMariaDb(version))) {
            return Optional.empty();
        }
        String bound = version.isEmpty() ? OLDEST : version;
        return Optional.of(new MariaDbDialect(ServerFacts.usual(database(), bound, features(bound), USUAL_COLLATION)));
    }

    private static Features features(String text) {
        ServerVersion version = ServerVersion.of(text);
        if (!version.isAtLeast(10, 11, 0)) {
            throw OldServerException.of("MariaDB", text, OLDEST);
        }
        return Features.ofMariaDb();
    }

    private static boolean isMariaDb(String text) {
        return text.toLowerCase(Locale.ROOT).contains("mariadb");
    }

    @Override
    public String database() {
        return "mariadb";
    }
}
