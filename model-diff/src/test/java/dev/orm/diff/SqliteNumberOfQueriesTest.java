package dev.orm.diff;

import java.nio.file.Path;

class SqliteNumberOfQueriesTest extends NumberOfQueriesContract {
    @Override
    Arena arena(Path folder) {
        return new SqliteArena(folder);
    }
}
