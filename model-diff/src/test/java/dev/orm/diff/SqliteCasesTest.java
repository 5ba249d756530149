package dev.orm.diff;

import java.nio.file.Path;

class SqliteCasesTest extends CasesContract {
    @Override
    Arena arena(Path folder) {
        return new SqliteArena(folder);
    }

    @Override
    String database() {
        return "sqlite";
    }
}
