package dev.orm.diff;

import java.nio.file.Path;

class SqliteRandomPairsTest extends RandomPairsContract {
    @Override
    Arena arena(Path folder) {
        return new SqliteArena(folder);
    }

    @Override
    int pairs() {
        return Integer.getInteger("orm.pairs", 100);
    }
}
