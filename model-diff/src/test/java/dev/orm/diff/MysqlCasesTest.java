package dev.orm.diff;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MysqlCasesTest extends CasesContract {
    @Override
    Arena arena(Path folder) {
        return new OwnArena("mysql", TestServers::mysql, Palette.mysql());
    }

    @Override
    String database() {
        return "mysql";
    }

    /** MySQL 8.0.12 has no checks, no expressions as defaults and none in indexes. */
    @Override
    List<String> folders() {
        return List.of(isOld() ? "mysql-8.0" : "mysql-9", "mysql");
    }

    private static boolean isOld() {
        try (TestDatabase database = TestServers.mysql();
                Connection connection = database.open()) {
            return connection.getMetaData().getDatabaseMajorVersion() < 9;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    Set<CaseKind> lacking() {
        return Set.of(CaseKind.SEQUENCES);
    }
}
