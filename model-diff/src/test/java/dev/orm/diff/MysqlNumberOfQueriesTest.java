package dev.orm.diff;

import dev.orm.servers.TestServers;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MysqlNumberOfQueriesTest extends NumberOfQueriesContract {
    @Override
    Arena arena(Path folder) {
        return new OwnArena("mysql", TestServers::mysql, Palette.mysql());
    }
}
