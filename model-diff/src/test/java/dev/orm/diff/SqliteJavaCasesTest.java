package dev.orm.diff;

import java.nio.file.Path;

class SqliteJavaCasesTest extends JavaCasesContract {
    @Override
    Arena arena(Path folder) {
        return new SqliteArena(folder);
    }

    @Override
    String database() {
        return "sqlite";
    }

    @Override
    boolean takes(String name) {
        return true;
    }
}
