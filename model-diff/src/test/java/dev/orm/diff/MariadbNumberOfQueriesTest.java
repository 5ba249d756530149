package dev.orm.diff;

import dev.orm.servers.TestServers;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariadbNumberOfQueriesTest extends NumberOfQueriesContract {
    @Override
    Arena arena(Path folder) {
        return new OwnArena("mariadb", TestServers::mariadb, Palette.mysql());
    }
}
