package dev.orm.session;

import dev.orm.session.maps.MapKeysContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteMapKeysTest extends MapKeysContract {
    @TempDir
    Path folder;

    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite:" + folder.resolve("test.db"), classes);
    }
}
