package dev.orm.example.lessons;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbLessonsIT extends Lessons {
    private static final TestDatabase SERVER = TestServers.mariadb();

    @Override
    Map<String, String> settings() {
        return Map.of("url", SERVER.url(), "user", SERVER.user(), "password", SERVER.password());
    }

    @AfterAll
    static void drop() throws Exception {
        SERVER.close();
    }
}
