package dev.orm.session;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.util.List;
import org.junit.jupiter.api.AutoClose;

class PostgreSqlEdgesTest extends EdgesContract {
    @AutoClose
    private final TestDatabase server = TestServers.postgresql();

    @Override
    Database open(Class<?>... classes) {
        return ServerDatabases.open(server, classes);
    }

    @Override
    List<Double> kept() {
        return List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }
}
