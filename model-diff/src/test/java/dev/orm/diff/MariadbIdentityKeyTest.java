package dev.orm.diff;

import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariadbIdentityKeyTest extends IdentityKeyContract {
    @Override
    Arena arena() {
        return new OwnArena("mariadb", TestServers::mariadb, Palette.mysql());
    }
}
