package dev.orm.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("mariadb")
class MariaDbDatabasesIT extends DatabasesOnAServer {
    @Override
    TestDatabase database() {
        return TestServers.mariadb();
    }

    @Test
    void theDriverOfMySqlFindsMariaDb() {
        configure(database.url().replace("jdbc:mariadb:", "jdbc:mysql:"));

        project.orm("revision", "--autogenerate", "-m", "create").exits(0);
        project.orm("upgrade", "head").exits(0);

        assertThat(project.orm("show", "head").exits(0).out()).contains("-- orm:database mariadb\n");
        assertThat(project.orm("check").exits(0).out()).isEqualTo(AGREES);
        configure(database.url());
        assertThat(project.orm("check").exits(0).out()).isEqualTo(AGREES);
    }
}
