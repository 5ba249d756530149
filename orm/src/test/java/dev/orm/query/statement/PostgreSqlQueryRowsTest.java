package dev.orm.query.statement;

import dev.orm.servers.TestServers;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;

class PostgreSqlQueryRowsTest extends QueryRowsContract {
    PostgreSqlQueryRowsTest(@TempDir Path folder) throws SQLException {
        super(TestServers.postgresql(), folder);
    }
}
