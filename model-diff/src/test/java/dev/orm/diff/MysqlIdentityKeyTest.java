package dev.orm.diff;

import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MysqlIdentityKeyTest extends IdentityKeyContract {
    @Override
    Arena arena() {
        return new OwnArena("mysql", TestServers::mysql, Palette.mysql());
    }
}
