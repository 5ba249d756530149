package dev.orm.session;

import dev.orm.servers.TestDatabase;
import java.util.List;

/** A database on a test server, opened for entity classes. */
final class ServerDatabases {
    private ServerDatabases() {}

    static Database open(TestDatabase server, Class<?>... classes) {
        DatabaseSettings settings = DatabaseSettings.ofUrl(server.url()).withLogin(server.user(), server.password());
        return Database.open(settings, List.of(classes));
    }
}
