package dev.orm.servers;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fresh databases on real servers. The servers are shared by all modules and test JVMs of a build, and started when
 * first asked for. {@code ORM_TEST_MYSQL_URL}, {@code ORM_TEST_MARIADB_URL}, {@code ORM_TEST_POSTGRESQL_URL} put other
 * servers in their place.
 *
 * <pre>{@code
 * @AutoClose
 * private final TestDatabase database = TestServers.mysql();
 * }</pre>
 */
public final class TestServers {
    private static final Map<ServerKind, ServerAddress> ADDRESSES = new ConcurrentHashMap<>();

    private TestServers() {}

    /** A new, empty database on MySQL 8.0.12. */
    public static TestDatabase mysql() {
        return database(ServerKind.MYSQL);
    }

    /** A new, empty database on MariaDB 11.4. */
    public static TestDatabase mariadb() {
        return database(ServerKind.MARIADB);
    }

    /** A new, empty database on a MySQL that takes names of tables in any case ({@code lower_case_table_names} is 1). */
    public static TestDatabase mysqlFoldingNames() {
        return database(ServerKind.MYSQL_FOLDING);
    }

    /** The same on MariaDB. */
    public static TestDatabase mariadbFoldingNames() {
        return database(ServerKind.MARIADB_FOLDING);
    }

    /** A new, empty database on PostgreSQL 18. */
    public static TestDatabase postgresql() {
        return database(ServerKind.POSTGRESQL);
    }

    /** The folder with {@code mariadb} and {@code mariadb-dump}. */
    public static Path mariadbPrograms() {
        HolderClient.ofBuild().start(ServerKind.MARIADB);
        return MariaDbSoftware.home(Build.folder()).resolve("bin");
    }

    private static TestDatabase database(ServerKind kind) {
        return TestDatabase.create(address(kind));
    }

    private static ServerAddress address(ServerKind kind) {
        return ADDRESSES.computeIfAbsent(
                kind,
                asked -> ServerAddress.named(asked, System.getenv())
                        .orElseGet(() -> HolderClient.ofBuild().start(asked)));
    }
}
