package dev.orm.session;

import dev.orm.servers.TestDatabase;
import java.lang.reflect.Proxy;
import java.sql.DriverManager;
import java.util.List;
import javax.sql.DataSource;

/** A database on a test server, opened for entity classes. */
final class ServerDatabases {
    private ServerDatabases() {}

    /** Over a pool that says nothing of how values are sent. */
    static Database overPool(TestDatabase server, Class<?>... classes) {
        DataSource pool = (DataSource) Proxy.newProxyInstance(
                ServerDatabases.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) ->
                        DriverManager.getConnection(server.url(), server.user(), server.password()));
        return Database.open(pool, classes);
    }

    static Database open(TestDatabase server, Class<?>... classes) {
        DatabaseSettings settings = DatabaseSettings.ofUrl(server.url()).withLogin(server.user(), server.password());
        return Database.open(settings, List.of(classes));
    }
}
