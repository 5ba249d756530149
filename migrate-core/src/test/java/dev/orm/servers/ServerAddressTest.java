package dev.orm.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerAddressTest {

    @Test
    void noVariableNamesNoServer() {
        assertThat(ServerAddress.named(ServerKind.MYSQL, Map.of())).isEmpty();
        assertThat(ServerAddress.named(ServerKind.MYSQL, Map.of("ORM_TEST_MYSQL_URL", "")))
                .isEmpty();
    }

    @Test
    void userAndPasswordInTheUrl() {
        var environment = Map.of("ORM_TEST_MYSQL_URL", "jdbc:mysql://db:33/?user=me&sslMode=DISABLED&password=secret");

        ServerAddress address =
                ServerAddress.named(ServerKind.MYSQL, environment).orElseThrow();

        assertThat(address)
                .isEqualTo(new ServerAddress(ServerKind.MYSQL, "db:33", "?sslMode=DISABLED", "me", "secret"));
        assertThat(address.url("t")).isEqualTo("jdbc:mysql://db:33/t?sslMode=DISABLED");
    }

    @Test
    void userAndPasswordInVariables() {
        var environment = Map.of(
                "ORM_TEST_POSTGRESQL_URL", "jdbc:postgresql://db/app",
                "ORM_TEST_POSTGRESQL_USER", "me",
                "ORM_TEST_POSTGRESQL_PASSWORD", "secret");

        assertThat(ServerAddress.named(ServerKind.POSTGRESQL, environment))
                .contains(new ServerAddress(ServerKind.POSTGRESQL, "db", "", "me", "secret"));
    }

    @Test
    void anotherDatabasesUrlIsRefused() {
        var environment = Map.of("ORM_TEST_MARIADB_URL", "jdbc:mysql://db/");

        assertThatThrownBy(() -> ServerAddress.named(ServerKind.MARIADB, environment))
                .hasMessage("ORM_TEST_MARIADB_URL does not begin with jdbc:mariadb://: jdbc:mysql://db/");
    }
}
