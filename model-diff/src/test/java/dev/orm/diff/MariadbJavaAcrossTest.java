package dev.orm.diff;

import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariadbJavaAcrossTest extends JavaAcrossContract {
    @Override
    Arena server() {
        return new OwnArena("mariadb", TestServers::mariadb, Palette.mysql());
    }
}
