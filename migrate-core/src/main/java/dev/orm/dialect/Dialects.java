package dev.orm.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Finds the dialect of a connection or a URL. */
public final class Dialects {
    private Dialects() {}

    /** @throws UnknownDatabaseException where no dialect knows the server */
    public static Dialect of(Connection connection) throws SQLException {
        for (DialectProvider provider : providers()) {
            Optional<Dialect> dialect = provider.bind(connection);
            if (dialect.isPresent()) {
                return dialect.get();
            }
        }
        throw UnknownDatabaseException.of(connection.getMetaData().getDatabaseProductName(), known());
    }

    /**
     * @param urlOrName a JDBC URL or a database name
     * @param version of the server; empty: the oldest that is supported
     * @throws UnknownDatabaseException where no dialect knows it
     */
    public static Dialect of(String urlOrName, String version) {
        return providers().stream()
                .flatMap(provider -> provider.bind(urlOrName, version).stream())
                .findFirst()
                .orElseThrow(() -> UnknownDatabaseException.of(urlOrName, known()));
    }

    /** The databases that can be named. */
    public static List<String> known() {
        return providers().stream().map(DialectProvider::database).sorted().toList();
    }

    private static List<DialectProvider> providers() {
        List<DialectProvider> all = new ArrayList<>();
        ServiceLoader.load(DialectProvider.class, DialectProvider.class.getClassLoader())
                .forEach(all::add);
        return all;
    }
}
