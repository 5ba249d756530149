package dev.orm.session;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteEchoTest extends EchoContract {
    @TempDir
    Path folder;

    @Override
    Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite:" + folder.resolve("test.db"), classes);
    }
}
