package dev.orm.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Makes a dialect for a server; one per database, registered with {@link java.util.ServiceLoader}. */
public interface DialectProvider {
    /** The dialect bound to the server behind the connection, or nothing where that is another database. */
    Optional<Dialect> bind(Connection connection) throws SQLException;

    /**
     * The dialect for a URL or a database name ({@code sqlite}), without a connection.
     *
     * @param version of the server, as {@code --server-version} gives it; empty: the oldest that is supported
     */
    Optional<Dialect> bind(String urlOrName, String version);

    /** As {@code -- orm:database} names it. */
    String database();
}
