package dev.orm.diff;

import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MysqlCounterTest extends CounterContract {
    @Override
    Arena arena() {
        return new OwnArena("mysql", TestServers::mysql, Palette.mysql());
    }
}
