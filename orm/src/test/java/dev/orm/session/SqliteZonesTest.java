package dev.orm.session;

import dev.orm.session.zones.ZonesContract;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

class SqliteZonesTest extends ZonesContract {
    @TempDir
    Path folder;

    @Override
    protected Map<String, String> settings() {
        return Map.of("url", "jdbc:sqlite:" + folder.resolve("diary.db"));
    }

    @Override
    protected Connection connect() throws SQLException {
        return DriverManager.getConnection(settings().get("url"));
    }
}
