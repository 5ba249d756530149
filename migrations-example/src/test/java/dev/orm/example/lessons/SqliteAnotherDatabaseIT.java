package dev.orm.example.lessons;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteAnotherDatabaseIT extends AnotherDatabase {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Override
    String url() {
        return "jdbc:sqlite:" + folder.resolve("lessons.db");
    }
}
