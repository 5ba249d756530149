package dev.orm.query.statement;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;

class SqliteQueryRowsTest extends QueryRowsContract {
    SqliteQueryRowsTest(@TempDir Path folder) throws SQLException {
        super(DriverManager.getConnection("jdbc:sqlite::memory:"), () -> {}, folder);
    }
}
