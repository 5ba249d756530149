package com.example.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.boot.Installed.Ended;
import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The application on PostgreSQL. */
@Tag("postgresql")
@Timeout(300)
class PostgresqlSpringBootIT {
    @TempDir
    private Path folder;

    @AutoClose
    private final TestDatabase database = TestServers.postgresql();

    @Test
    void twoInstancesStartAtOnce() throws Exception {
        Map<String, String> environment =
                Map.of("SHOP_URL", database.url(), "SHOP_USER", database.user(), "SHOP_PASSWORD", database.password());
        Installed shop = Installed.jar(folder);
        List<Process> both = List.of(shop.start(environment), shop.start(environment));

        Ended one = Installed.ended(both.get(0));
        Ended other = Installed.ended(both.get(1));

        assertThat(one.exit()).as(one.said()).isZero();
        assertThat(other.exit()).as(other.said()).isZero();
        List<String> steps = Stream.of(one, other)
                .flatMap(ended -> ended.migrations().stream())
                .filter(line -> line.startsWith("upgrade "))
                .toList();
        assertThat(steps).containsExactlyInAnyOrder("upgrade 1 articles (N ms)", "upgrade 2 prices (N ms)");
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from article")) {
            row.next();
            assertThat(row.getInt(1)).isEqualTo(2);
        }
    }
}
