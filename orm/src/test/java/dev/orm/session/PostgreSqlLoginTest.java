package dev.orm.session;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgreSqlLoginTest extends LoginContract {
    @AutoClose
    private final TestDatabase server = TestServers.postgresql();

    @Override
    TestDatabase server() {
        return server;
    }

    @Override
    List<String> makes(String name, String password) {
        return List.of(
                "create role " + name + " login password '" + password + "'", "grant all on schema public to " + name);
    }

    @Override
    List<String> drops(String name) {
        return List.of("drop owned by " + name, "drop role " + name);
    }
}
