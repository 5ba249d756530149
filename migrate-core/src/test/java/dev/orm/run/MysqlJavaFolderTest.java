package dev.orm.run;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MysqlJavaFolderTest extends JavaFolderContract {
    @AutoClose
    private final TestDatabase database = TestServers.mysql();

    @Override
    Connection open() throws SQLException {
        return database.open();
    }

    @Override
    String sequences() {
        return "select next_val from numbers";
    }

    @Override
    List<String> steps() {
        return List.of("10", "10");
    }

    @Override
    boolean keepsChecks() throws SQLException {
        try (Connection connection = open()) {
            return !connection.getMetaData().getDatabaseProductVersion().startsWith("8.0.12");
        }
    }
}
