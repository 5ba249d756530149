package dev.orm.run;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

class SqliteJavaFolderTest extends JavaFolderContract {
    @TempDir
    Path folder;

    @Override
    Connection open() {
        return new Project(folder).open();
    }

    @Override
    String sequences() {
        return "select next_val from numbers";
    }

    @Override
    List<String> steps() {
        return List.of("10", "10");
    }
}
