package dev.orm.dialect.mysql;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.DialectProvider;
import dev.orm.dialect.OldServerException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/** MySQL, by {@code jdbc:mysql:} or by what the server says of itself, whatever driver asks. */
public final class MySqlDialectProvider implements DialectProvider {
    static final String USUAL_COLLATION = "utf8mb4_0900_ai_ci";

    private static final String OLDEST = "8.0.11";

    @Override
    public Optional<Dialect> bind(Connection connection) throws SQLException {
        var server = connection.getMetaData();
        String version = server.getDatabaseProductVersion();
        boolean other = isMariaDb(server.getDatabaseProductName()) || isMariaDb(version);
        if (other || !server.getDatabaseProductName().equals("MySQL")) {
            return Optional.empty();
        }
        return Optional.of(new MySqlDialect(ServerFacts.read(connection, database(), features(version))));
    }

    @Override
    public Optional<Dialect> bind(String urlOrName, String version) {
        boolean named = urlOrName.equals(database()) || urlOrName.startsWith("jdbc:mysql:");
        if (!named || isMariaDb(version)) {
            return Optional.empty();
        }
        String bound = version.isEmpty() ? OLDEST : version;
        return Optional.of(new MySqlDialect(ServerFacts.usual(database(), bound, features(bound), USUAL_COLLATION)));
    }

    private static Features features(String text) {
        ServerVersion version = ServerVersion.of(text);
        if (!version.isAtLeast(8, 0, 11)) {
            throw OldServerException.of("MySQL", text, OLDEST);
        }
        return Features.ofMySql(version);
    }

    private static boolean isMariaDb(String text) {
        return text.toLowerCase(Locale.ROOT).contains("mariadb");
    }

    @Override
    public String database() {
        return "mysql";
    }
}
