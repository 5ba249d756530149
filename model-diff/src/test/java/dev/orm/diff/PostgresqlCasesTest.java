package dev.orm.diff;

import dev.orm.servers.TestServers;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgresqlCasesTest extends CasesContract {
    @Override
    Arena arena(Path folder) {
        return new ServerArena("postgresql", TestServers::postgresql, Palette.postgresql());
    }

    @Override
    String database() {
        return "postgresql";
    }
}
