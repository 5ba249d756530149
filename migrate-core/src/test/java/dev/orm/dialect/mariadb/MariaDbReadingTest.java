package dev.orm.dialect.mariadb;

import dev.orm.dialect.mysql.ReadingContract;
import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

/** On MariaDB. */
@Tag("mariadb")
final class MariaDbReadingTest extends ReadingContract {

    @Override
    protected TestDatabase database() {
        return TestServers.mariadb();
    }
}
