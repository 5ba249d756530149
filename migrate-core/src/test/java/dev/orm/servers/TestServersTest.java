package dev.orm.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TestServersTest {

    @Test
    @Tag("mysql")
    void mysqlGivesItsVersion() throws SQLException {
        try (TestDatabase database = TestServers.mysql();
                Connection connection = database.open()) {
            assertThat(connection.getMetaData().getDatabaseProductVersion())
                    .startsWith(System.getenv("ORM_TEST_MYSQL_URL") == null ? "8.0.12" : "");
        }
    }

    @Test
    void mariadbGivesItsVersion() throws SQLException {
        try (TestDatabase database = TestServers.mariadb();
                Connection connection = database.open()) {
            assertThat(connection.getMetaData().getDatabaseProductVersion()).startsWith("11.4.5-MariaDB");
        }
    }

    @Test
    void postgresqlGivesItsVersion() throws SQLException {
        try (TestDatabase database = TestServers.postgresql();
                Connection connection = database.open()) {
            assertThat(connection.getMetaData().getDatabaseProductVersion()).startsWith("18.6");
        }
    }
}
