package dev.orm.diff;

import dev.orm.servers.TestServers;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgresqlRandomPairsTest extends RandomPairsContract {
    @Override
    Arena arena(Path folder) {
        return new ServerArena("postgresql", TestServers::postgresql, Palette.postgresql());
    }
}
