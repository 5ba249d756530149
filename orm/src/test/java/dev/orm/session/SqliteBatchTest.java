package dev.orm.session;

import dev.orm.session.fleet.BatchContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteBatchTest extends BatchContract {
    @TempDir
    Path folder;

    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite:" + folder.resolve("test.db"), classes);
    }

    @Override
    protected int statementsPerNumber() {
        return 2;
    }
}
