package dev.orm.diff;

import dev.orm.servers.TestServers;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MysqlJavaCasesTest extends JavaCasesContract {
    @Override
    Arena arena(Path folder) {
        return new OwnArena("mysql", TestServers::mysql, Palette.mysql());
    }

    @Override
    String database() {
        return "mysql";
    }

    @Override
    boolean takes(String name) {
        return SAMPLE.contains(name);
    }
}
