package dev.orm.session;

import dev.orm.session.moves.SuccessionsContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteSuccessionsTest extends SuccessionsContract {
    @TempDir
    Path folder;

    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite:" + folder.resolve("test.db"), classes);
    }
}
