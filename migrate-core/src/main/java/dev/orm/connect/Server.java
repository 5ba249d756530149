package dev.orm.connect;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A kind of database server: its driver, and what its URLs may say. */
enum Server {
    POSTGRESQL("PostgreSQL", "org.postgresql.Driver", "org.postgresql:postgresql"),
    MYSQL("MySQL", "com.mysql.cj.jdbc.Driver", "com.mysql:mysql-connector-j"),
    MARIADB("MariaDB", "org.mariadb.jdbc.Driver", "org.mariadb.jdbc:mariadb-java-client");

    private final String product;
    private final String driver;
    private final String artifact;

    Server(String product, String driver, String artifact) {
        this.product = product;
        this.driver = driver;
        this.artifact = artifact;
    }

    /** The server that the scheme of a JDBC URL names; nothing for SQLite and what we do not know. */
    static Optional<Server> of(String scheme) {
        for (Server server : values()) {
            if (server.scheme().equals(scheme)) {
                return Optional.of(server);
            }
        }
        return Optional.empty();
    }

    String scheme() {
        return name().toLowerCase(Locale.ROOT);
    }

    String product() {
        return product;
    }

    String driver() {
        return driver;
    }

    /** Maven's name for the driver. */
    String artifact() {
        return artifact;
    }

    /** Databases from which another one can be made, the likeliest first; the empty name: none is needed. */
    List<String> maintenance() {
        return this == POSTGRESQL ? List.of("postgres", "template1") : List.of("");
    }

    OptionNames options() {
        return switch (this) {
            case POSTGRESQL -> PostgresqlOptions.NAMES;
            case MYSQL -> MysqlOptions.NAMES;
            case MARIADB -> MariadbOptions.NAMES;
        };
    }

    /** Driver properties that no URL can change. */
    Map<String, String> fixed() {
        return switch (this) {
            case POSTGRESQL -> Map.of();
            case MYSQL -> MysqlOptions.FIXED;
            case MARIADB -> MariadbOptions.FIXED;
        };
    }
}
