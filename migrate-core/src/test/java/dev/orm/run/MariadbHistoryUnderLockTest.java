package dev.orm.run;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariadbHistoryUnderLockTest extends HistoryUnderLockContract {
    @AutoClose
    private final TestDatabase database = TestServers.mariadb();

    @Override
    Connection open() throws SQLException {
        return database.open();
    }
}
