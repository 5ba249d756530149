package dev.orm.run;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariadbJavaFolderTest extends JavaFolderContract {
    @AutoClose
    private final TestDatabase database = TestServers.mariadb();

    @Override
    Connection open() throws SQLException {
        return database.open();
    }

    @Override
    String sequences() {
        return "select increment from numbers";
    }

    @Override
    List<String> steps() {
        return List.of("5", "10");
    }
}
