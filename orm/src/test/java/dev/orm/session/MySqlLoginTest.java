package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("mysql")
class MySqlLoginTest extends LoginContract {
    @AutoClose
    private final TestDatabase server = TestServers.mysql();

    @Override
    TestDatabase server() {
        return server;
    }

    /** The server has no certificate. */
    @Override
    String url() {
        return server.url() + "?allowPublicKeyRetrieval=true";
    }

    @Test
    void aPasswordThatWouldGoThroughTheOpen() {
        DatabaseSettings settings = DatabaseSettings.ofUrl(server.url() + "?sslMode=DISABLED")
                .withLogin("u" + server.name(), LoginContract.PASSWORD);
        assertThatThrownBy(() -> Database.open(settings, List.of()))
                .hasMessage("""
                        the server does not let u%s in (%s?sslMode=DISABLED)
                          why:  Public Key Retrieval is not allowed
                          next: encrypt the connection (sslMode=REQUIRED), or let the driver ask for the server's key: allowPublicKeyRetrieval=true in the URL""".formatted(server.name(), server.url()));
    }

    @Override
    List<String> makes(String name, String password) {
        return List.of(
                "create user '" + name + "'@'%' identified by '" + password + "'",
                "grant all on " + server.name() + ".* to '" + name + "'@'%'");
    }

    @Override
    List<String> drops(String name) {
        return List.of("drop user '" + name + "'@'%'");
    }
}
