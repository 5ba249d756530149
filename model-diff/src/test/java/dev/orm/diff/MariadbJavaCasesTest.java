package dev.orm.diff;

import dev.orm.servers.TestServers;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariadbJavaCasesTest extends JavaCasesContract {
    @Override
    Arena arena(Path folder) {
        return new OwnArena("mariadb", TestServers::mariadb, Palette.mysql());
    }

    @Override
    String database() {
        return "mariadb";
    }

    @Override
    boolean takes(String name) {
        return SAMPLE.contains(name);
    }
}
