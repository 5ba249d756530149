package dev.orm.session;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbLoginTest extends LoginContract {
    @AutoClose
    private final TestDatabase server = TestServers.mariadb();

    @Override
    TestDatabase server() {
        return server;
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
