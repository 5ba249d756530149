package dev.orm.session;

import dev.orm.session.fleet.FleetContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteFleetTest extends FleetContract {
    @TempDir
    Path folder;

    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite:" + folder.resolve("test.db"), classes);
    }
}
