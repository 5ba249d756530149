package dev.orm.session;

import dev.orm.session.members.UndoneContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteUndoneTest extends UndoneContract {
    @TempDir
    Path folder;

    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite:" + folder.resolve("test.db"), classes);
    }
}
