package dev.orm.example.lessons;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

class SqliteLessonsIT extends Lessons {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Override
    Map<String, String> settings() {
        return Map.of("url", "jdbc:sqlite:" + folder.resolve("lessons.db"));
    }
}
