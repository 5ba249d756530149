package dev.orm.diff;

import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MysqlMadeAgainTest extends MadeAgainContract {
    @Override
    Arena arena() {
        return new OwnArena("mysql", TestServers::mysql, Palette.mysql());
    }
}
