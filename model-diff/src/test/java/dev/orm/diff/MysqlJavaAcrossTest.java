package dev.orm.diff;

import dev.orm.servers.TestServers;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MysqlJavaAcrossTest extends JavaAcrossContract {
    @Override
    Arena server() {
        return new OwnArena("mysql", TestServers::mysql, Palette.mysql());
    }
}
