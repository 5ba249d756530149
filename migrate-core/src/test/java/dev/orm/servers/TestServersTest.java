package dev.orm.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TestServersTest {

    @Test
    @Tag("mysql")
    void mysql() throws SQLException {
        try (TestDatabase database = TestServers.mysql()) {
            assertThat(version(database)).matches(expected(ServerKind.MYSQL, "8\\.0\\.12"));
        }
    }

    @Test
    void mariadb() throws SQLException {
        try (TestDatabase database = TestServers.mariadb()) {
            assertThat(version(database)).matches(expected(ServerKind.MARIADB, "11\\.4\\.5-MariaDB"));
        }
    }

    @Test
    void postgresql() throws SQLException {
        try (TestDatabase database = TestServers.postgresql()) {
            assertThat(version(database)).matches(expected(ServerKind.POSTGRESQL, "18\\.6"));
        }
    }

    @Test
    @Tag("mysql")
    void anOpenTransactionDoesNotKeepMysqlsDatabase() throws SQLException {
        assertDropped(TestServers.mysql());
    }

    @Test
    void anOpenTransactionDoesNotKeepMariadbsDatabase() throws SQLException {
        assertDropped(TestServers.mariadb());
    }

    @Test
    void anOpenTransactionDoesNotKeepPostgresqlsDatabase() throws SQLException {
        assertDropped(TestServers.postgresql());
    }

    @Test
    void mariadbsPrograms() {
        assertThat(TestServers.mariadbPrograms().resolve("mariadb-dump")).isExecutable();
        assertThat(TestServers.mariadbPrograms().resolve("mariadb")).isExecutable();
    }

    private static void assertDropped(TestDatabase database) throws SQLException {
        database.execute("create table t (id int)", "insert into t values (1)");
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("select * from t");
            database.close();
            assertThatThrownBy(() -> connection.createStatement().execute("select * from t"))
                    .isInstanceOf(SQLException.class);
        }
        assertThatThrownBy(database::open).isInstanceOf(SQLException.class);
    }

    private static String version(TestDatabase database) throws SQLException {
        try (Connection connection = database.open()) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    private static String expected(ServerKind kind, String ours) {
        return System.getenv(kind.variable()) == null ? ours : ".+";
    }
}
