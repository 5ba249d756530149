package dev.orm.query.statement;

import dev.orm.servers.TestServers;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

@Tag("mysql")
class MySqlQueryRowsTest extends QueryRowsContract {
    MySqlQueryRowsTest(@TempDir Path folder) throws SQLException {
        super(TestServers.mysql(), folder);
    }
}
