package dev.orm.session;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteDetachedTest extends DetachedContract {
    @TempDir
    Path folder;

    @Override
    Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite:" + folder.resolve("test.db"), classes);
    }
}
