package dev.orm.diff;

import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbFoldedNamesTest extends FoldedNamesContract {
    @Override
    Arena arena() {
        return new OwnArena("mariadb", TestServers::mariadbFoldingNames, Palette.mysql());
    }
}
