package dev.orm.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The door to a server, with PostgreSQL behind it. */
@Tag("postgresql")
class ServerConnectorTest {
    private static final ConnectOptions OPTIONS = ConnectOptions.standard();

    @AutoClose
    private final TestDatabase database = TestServers.postgresql();

    @Test
    void theSessionIsSafe() throws SQLException {
        try (Connection connection = open(database.url(), OPTIONS.withStatementLock(Duration.ofSeconds(7)))) {
            assertThat(setting(connection, "lock_timeout")).isEqualTo("7s");
            assertThat(setting(connection, "standard_conforming_strings")).isEqualTo("on");
            assertThat(setting(connection, "application_name")).isEqualTo("orm");
        }
    }

    @Test
    void aMissingDatabaseIsNotMade() {
        assertRefused(
                () -> open(sibling("nowhere"), OPTIONS),
                ExitStatus.USAGE,
                "there is no database nowhere",
                "make the database with orm upgrade --create");
    }

    @Test
    void aMissingDatabaseIsMadeWhenAsked() throws SQLException {
        String name = "made-" + UUID.randomUUID();
        open(sibling(name), OPTIONS.withCreate(true)).close();
        open(sibling(name), OPTIONS).close();

        database.execute("drop database \"" + name + "\"");
    }

    @Test
    void anUnknownUserIsNotLetIn() {
        DatabaseUrl url = DatabaseUrl.parse(database.url());

        assertThatThrownBy(() -> Connector.open(url, "nobody", "hunter2", OPTIONS))
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageContaining("the server does not let nobody in")
                .hasMessageNotContaining("hunter2")
                .extracting(fault -> ((OrmException) fault).exit())
                .isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void aServerThatIsNotThereIsTriedAgainLater() throws IOException {
        String url = "jdbc:postgresql://127.0.0.1:" + freePort() + "/shop";
        ThrowingCallable attempt = () -> open(url, OPTIONS.withStartup(Duration.ofSeconds(1)));

        assertRefused(attempt, ExitStatus.LATER, "cannot be reached (" + url + ")", "waited 1 s", "connection.wait");
    }

    /** Waiting would take as long as the timeout allows. */
    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mysql", "mariadb"})
    @Timeout(30)
    void aHostThatDoesNotExistIsNotWaitedFor(String database) {
        assertRefused(
                () -> open(
                        "jdbc:" + database + "://no-such-host.invalid/shop",
                        OPTIONS.withStartup(Duration.ofMinutes(5))),
                ExitStatus.LATER,
                "no host of this name is known");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Another database on the same server. */
    private String sibling(String name) {
        return database.url().replace("/" + database.name(), "/" + name);
    }

    private Connection open(String url, ConnectOptions options) {
        return Connector.open(DatabaseUrl.parse(url), database.user(), database.password(), options);
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void assertRefused(ThrowingCallable attempt, ExitStatus exit, String... says) {
        assertThatThrownBy(attempt)
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageContainingAll(says)
                .extracting(fault -> ((OrmException) fault).exit())
                .isEqualTo(exit);
    }
}
