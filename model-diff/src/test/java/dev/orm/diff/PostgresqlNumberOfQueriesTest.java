package dev.orm.diff;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgresqlNumberOfQueriesTest extends NumberOfQueriesContract {
    @AutoClose
    private static final DatabasePool DATABASES = new DatabasePool();

    @Override
    Arena arena(Path folder) {
        return new PostgresqlArena(DATABASES);
    }
}
