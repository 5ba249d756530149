package dev.orm.session;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

class SqliteMillionRowsTest extends MillionRowsContract {
    @TempDir
    Path folder;

    @Override
    Map<String, String> settings() {
        return Map.of("url", "jdbc:sqlite:" + folder.resolve("million.db"));
    }

    @Override
    Connection connect() throws SQLException {
        return DriverManager.getConnection(settings().get("url"));
    }
}
