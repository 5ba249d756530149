package dev.orm.example.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import dev.orm.session.Database;
import dev.orm.session.Session;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A pool is the user's: sessions borrow from it for their transactions, and give back what they borrowed. */
@org.junit.jupiter.api.Tag("postgresql")
class HikariPoolIT {
    @AutoClose
    private final TestDatabase server = TestServers.postgresql();

    @Test
    void manyThreadsShareFewConnections() throws Exception {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.url());
        config.setUsername(server.user());
        config.setPassword(server.password());
        config.setMaximumPoolSize(2);
        try (HikariDataSource pool = new HikariDataSource(config);
                Database database = Database.open(pool, User.class, Post.class, Tag.class)) {
            database.createAll();
            ExecutorService threads = Executors.newFixedThreadPool(8);
            List<Future<?>> all = IntStream.range(0, 8)
                    .<Future<?>>mapToObj(number -> threads.submit(() -> addUsers(database, number)))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
            threads.shutdown();
            try (Session session = database.session()) {
                assertThat(session.query(User.class).count()).isEqualTo(8 * 10);
            }
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
            try (Connection connection = pool.getConnection()) {
                assertThat(connection.getAutoCommit()).isTrue();
            }
        }
    }

    private static void addUsers(Database database, int thread) {
        for (int number = 0; number < 10; number++) {
            String name = thread + "-" + number;
            database.transaction(session -> session.add(new User(name, name + "@example.com")));
        }
    }
}
