package dev.orm.session;

import dev.orm.session.band.FetchContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteFetchTest extends FetchContract {
    @TempDir
    Path folder;

    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite:" + folder.resolve("test.db"), classes);
    }
}
