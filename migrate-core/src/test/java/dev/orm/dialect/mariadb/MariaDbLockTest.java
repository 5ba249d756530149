package dev.orm.dialect.mariadb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.dialect.Dialects;
import dev.orm.dialect.mysql.LockContract;
import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("mariadb")
final class MariaDbLockTest extends LockContract {

    @Override
    protected TestDatabase database() {
        return TestServers.mariadb();
    }

    @Test
    void isRecognisedBehindTheUrlAndTheDriverOfMySql() throws SQLException {
        try (TestDatabase database = TestServers.mariadb();
                Connection connection = DriverManager.getConnection(
                        database.url().replace("jdbc:mariadb:", "jdbc:mysql:"), database.user(), database.password())) {
            assertThat(Dialects.of(connection).capabilities().database()).isEqualTo("mariadb");
        }
    }
}
