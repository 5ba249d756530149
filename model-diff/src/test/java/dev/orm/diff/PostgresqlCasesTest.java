package dev.orm.diff;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgresqlCasesTest extends CasesContract {
    private static final int OLDEST = 13;
    private static final int NEWEST = 18;

    @AutoClose
    private static final DatabasePool DATABASES = new DatabasePool();

    @Override
    Arena arena(Path folder) {
        return new PostgresqlArena(DATABASES);
    }

    @Override
    String database() {
        return "postgresql";
    }

    /** What servers up to a version do otherwise, and what only those from a version on have. */
    @Override
    List<String> folders() {
        int version = version();
        List<String> folders = new ArrayList<>();
        for (int last = version; last < NEWEST; last++) {
            folders.add("postgresql-until-" + last);
        }
        for (int first = version; first > OLDEST; first--) {
            folders.add("postgresql-from-" + first);
        }
        folders.add(database());
        return folders;
    }

    private static int version() {
        try (TestDatabase database = TestServers.postgresql();
                Connection connection = database.open()) {
            return connection.getMetaData().getDatabaseMajorVersion();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
